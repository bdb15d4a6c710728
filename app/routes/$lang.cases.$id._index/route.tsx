export default function CaseOverview() {
  return null;
}
