import { Choice } from "~/ui/choice";
import { Disclosure } from "~/ui/disclosure";
import { type FieldProps, hasError, startValues } from "~/ui/field";
import { ChoiceFrame } from "~/ui/fieldset";
import { type Option } from "~/ui/select-field";

/** Narrow research fields grouped under their broad fields; a broad field is collapsible and open while something in it is chosen. */
export function FieldGroups({ groups, ...props }: FieldProps & { groups: readonly { label: string; options: readonly Option[] }[] }) {
  const { field } = props;
  const chosen = startValues(field);
  return (
    <ChoiceFrame {...props}>
      {/* Target of the error summary's links: the first checkbox may be inside a collapsed group. */}
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
