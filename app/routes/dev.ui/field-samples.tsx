import { ArrowRight } from "lucide-react";
import { Button, LinkButton } from "~/ui/button";
import { CheckboxField } from "~/ui/checkbox-field";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { ComboboxField } from "~/ui/combobox-field";
import { DateField } from "~/ui/date-field";
import { ErrorSummary } from "~/ui/error-summary";
import { plainField } from "~/ui/field";
import { Fieldset } from "~/ui/fieldset";
import { FormActions } from "~/ui/form-actions";
import { LocalizedTextFields } from "~/ui/localized-text-fields";
import { NumberField } from "~/ui/number-field";
import { RadioGroup } from "~/ui/radio-group";
import { SelectField } from "~/ui/select-field";
import { TextAreaField } from "~/ui/text-area-field";
import { TextField } from "~/ui/text-field";
import { TokenList } from "~/ui/token-list";
import { Sample } from "./sample";

const KINDS = [
  { value: "long", label: "Về nước làm việc lâu dài", hint: "Chuyển về Việt Nam làm việc, thường từ một năm trở lên." },
  { value: "remote", label: "Tư vấn từ xa", hint: "Ở nước ngoài, góp ý đều đặn vài giờ mỗi tuần." },
  { value: "visit", label: "Về nước ngắn hạn" },
];
const TOKENS = [
  { id: "1", label: "Thiết kế vi mạch tương tự", detail: "4/4" },
  { id: "2", label: "Semiconductor process integration", lang: "en", detail: "3/4" },
];

export function FieldSamples() {
  const wrong = (name: string, value?: string) => ({ ...plainField(name, value, `dev-${name}`), errors: ["errors:validation.required"] });
  return (
    <div lang="vi" className="space-y-10">
      <Sample name="button, link-button">
        <div className="flex flex-wrap gap-3">
          <Button type="button">Lưu và đi tiếp</Button>
          <Button type="button" variant="accent" icon={<ArrowRight aria-hidden="true" className="size-4" />}>
            Gửi lời mời
          </Button>
          <Button type="button" variant="secondary">
            Xem trước
          </Button>
          <Button type="button" variant="quiet">
            Bỏ qua bước này
          </Button>
          <Button type="button" variant="danger">
            Xóa bản nháp
          </Button>
          <Button type="button" disabled>
            Chưa dùng được
          </Button>
          <Button type="button" pending>
            Lưu
          </Button>
          <LinkButton to="/dev/ui" variant="secondary" size="compact">
            Sửa
          </LinkButton>
        </div>
      </Sample>
      <Sample name="error-summary">
        <ErrorSummary
          form={{ id: "dev", allErrors: { broken: ["errors:validation.required"], "items[0].from": ["errors:validation.endBeforeStart"] } }}
          labels={{ broken: "Họ và tên", "items[].from": "Từ ngày" }}
        />
      </Sample>
      <div className="max-w-form space-y-6">
        <Sample name="text-field">
          <div className="space-y-6">
            <TextField
              field={plainField("name", "Công Tằng Tôn Nữ Thị Ngọc Phương")}
              label="Họ và tên"
              hint="Viết như trên giấy tờ, có dấu."
              autoComplete="name"
            />
            <TextField field={plainField("site")} label="Trang cá nhân" type="url" optional />
            <TextField field={wrong("broken")} label="Họ và tên" hint="Viết như trên giấy tờ, có dấu." />
          </div>
        </Sample>
        <Sample name="text-area-field">
          <TextAreaField field={plainField("bio", "Hai mươi năm làm vật liệu bán dẫn.")} label="Giới thiệu" max={60} rows={3} />
        </Sample>
        <Sample name="select, number, date">
          <div className="space-y-6">
            <SelectField
              field={plainField("kind")}
              label="Loại tổ chức"
              options={[
                { value: "a", label: "Viện nghiên cứu" },
                { value: "b", label: "Trường đại học" },
              ]}
            />
            <NumberField field={plainField("hours", "6")} label="Thời lượng" unit="giờ mỗi tuần" />
            <DateField field={plainField("from", "2027-02-01")} label="Sẵn sàng từ ngày" />
            <DateField field={wrong("until")} label="Đến ngày" />
          </div>
        </Sample>
        <Sample name="checkbox-field, checkbox-group, radio-group">
          <div className="space-y-6">
            <CheckboxField
              field={plainField("agree", "on")}
              label="Tôi đồng ý cho điều phối viên xem hồ sơ"
              hint="Có thể rút lại bất cứ lúc nào."
            />
            <CheckboxGroup
              field={plainField("kinds", ["remote"])}
              label="Hình thức tham gia"
              hint="Chọn mọi hình thức phù hợp."
              options={KINDS}
            />
            <RadioGroup field={{ ...wrong("who"), errors: ["errors:validation.choose"] }} label="Ai được xem hồ sơ" options={KINDS} />
            <RadioGroup
              field={plainField("yes", "1")}
              inline
              label="Chỉ làm từ xa"
              options={[
                { value: "1", label: "Có" },
                { value: "0", label: "Không" },
              ]}
            />
          </div>
        </Sample>
        <Sample name="combobox-field, token-list">
          <div className="space-y-4">
            <TokenList label="Kỹ năng đã chọn" tokens={TOKENS} name="intent" valueFor={(token) => `remove:${token.id}`} />
            <ComboboxField
              field={plainField("skillId")}
              textName="skillText"
              label="Thêm kỹ năng"
              hint="Gõ tiếng Việt hoặc tiếng Anh, có dấu hay không dấu đều được."
              load={(query) => `/dev/ui/options?q=${encodeURIComponent(query)}`}
            />
          </div>
        </Sample>
      </div>
      <Sample name="localized-text-fields, fieldset, form-actions">
        <Fieldset legend="Nội dung vị trí">
          <LocalizedTextFields
            fields={{ vi: plainField("title.vi", "Chuyên gia thiết kế vi mạch"), en: wrong("title.en") }}
            label="Tên vị trí"
          />
          <LocalizedTextFields fields={{ vi: plainField("text.vi"), en: plainField("text.en") }} label="Nhiệm vụ" multiline max={4000} />
        </Fieldset>
        <FormActions>
          <Button type="button" variant="accent">
            Đăng vị trí
          </Button>
          <Button type="button" variant="secondary">
            Lưu bản nháp
          </Button>
        </FormActions>
      </Sample>
    </div>
  );
}
