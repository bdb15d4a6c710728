import { Choice } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";
import { type FieldProps, hasError, startValues } from "~/ui/field";
import { ChoiceFrame } from "~/ui/fieldset";
import { type Option } from "~/ui/select-field";

/** Narrow fields of research under their broad ones; a broad field unfolds, and stands open where something is chosen. */
export function FieldGroups({ groups, ...props }: FieldProps & { groups: readonly { label: string; options: readonly Option[] }[] }) {
  const { field } = props;
  const chosen = startValues(field);
  return (
    <ChoiceFrame {...props}>
      {/* Links of the error summary lead here: the first checkbox may lie in a folded group. */}
      <div id={field.id} key={field.key} tabIndex={-1}>
        {groups.map((group) => {
          const count = group.options.filter((option) => chosen.includes(option.value)).length;
          return (
            <Disclosure key={group.label} open={count > 0} summary={count > 0 ? `${group.label} (${count})` : group.label}>
              {group.options.map((option) => (
                <Choice
                  key={option.value}
                  type="checkbox"
                  id={`${field.id}-${option.value}`}
                  name={field.name}
                  value={option.value}
                  label={option.label}
                  defaultChecked={chosen.includes(option.value)}
                  invalid={hasError(field)}
                />
              ))}
            </Disclosure>
          );
        })}
      </div>
    </ChoiceFrame>
  );
}
