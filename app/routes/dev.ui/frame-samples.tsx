import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { DescriptionList } from "~/ui/description-list";
import { Disclosure } from "~/ui/disclosure";
import { ErrorPage } from "~/ui/error-page";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/page-header";
import { ProgressBar } from "~/ui/progress-bar";
import { StepProgress } from "~/ui/step-progress";
import { Tabs } from "~/ui/tabs";
import { Sample } from "./sample";

export function FrameSamples() {
  return (
    <div lang="vi" className="space-y-10">
      <Sample name="page-header, breadcrumbs, tabs">
        <PageHeader
          above={<Breadcrumbs items={[{ label: "Vị trí", to: "/dev/ui" }, { label: "Chuyên gia thiết kế vi mạch tương tự" }]} />}
          title="Chuyên gia thiết kế vi mạch tương tự"
          lead="Viện Vi điện tử, Đà Nẵng. Nhận hồ sơ đến 31/01/2027."
          actions={
            <Button type="button" variant="accent">
              Đăng vị trí
            </Button>
          }
        />
        <Tabs
          label="Vị trí"
          items={[
            { to: "/dev/ui", label: "Nội dung" },
            { to: "/dev/nowhere", label: "Người phù hợp", count: "18" },
            { to: "/dev/there", label: "Lịch sử" },
          ]}
        />
      </Sample>
      <Sample name="notice">
        <div className="space-y-3">
          <Notice standing>Tìm kiếm đang dùng cách đơn giản hơn vì máy tìm chưa sẵn sàng.</Notice>
          <Notice
            standing
            tone="success"
            title="Đã gỡ hồ sơ"
            action={
              <Button type="button" variant="quiet" size="compact">
                Hoàn tác
              </Button>
            }
          >
            Không ai còn tìm thấy hồ sơ của bạn.
          </Notice>
          <Notice standing tone="warning" title="Người khác vừa sửa mục này">
            Những gì bạn gõ vẫn còn đây. Hãy so lại rồi lưu lần nữa.
          </Notice>
          <Notice standing tone="danger" title="Chưa gửi được">
            Hãy thử lại sau vài phút.
          </Notice>
        </div>
      </Sample>
      <Sample name="step-progress, progress-bar">
        <div className="grid gap-8 lg:grid-cols-[var(--container-filters)_1fr]">
          <StepProgress
            steps={[
              { key: "a", label: "Họ tên", to: "/dev/ui", state: "done" },
              { key: "b", label: "Lĩnh vực và kỹ năng", to: "/dev/ui", state: "current" },
              { key: "c", label: "Thời gian sẵn sàng", state: "todo" },
            ]}
          />
          <ProgressBar label="Hồ sơ đã đủ" value={62} text="62%" />
        </div>
      </Sample>
      <Sample name="description-list, disclosure">
        <DescriptionList
          items={[
            { term: "Nơi làm việc", detail: "Đà Nẵng" },
            { term: "Mức chi trả", detail: "3.000–5.000 USD mỗi tháng" },
          ]}
        />
        <Disclosure summary="Vì sao hỏi điều này">
          <p className="prose">Để tổ chức biết khi nào có thể mời.</p>
        </Disclosure>
      </Sample>
      <Sample name="error-page">
        <ErrorPage kind="unexpected" errorId="0b8a5c1e-2f7d-4d6a-9a55-3b1c8f0e7d21" />
      </Sample>
    </div>
  );
}
