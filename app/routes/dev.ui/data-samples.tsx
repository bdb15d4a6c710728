import { Avatar } from "~/ui/avatar";
import { Badge } from "~/ui/badge";
import { BarChart } from "~/ui/bar-chart";
import { LinkButton } from "~/ui/button";
import { Card } from "~/ui/card";
import { CheckboxGroup } from "~/ui/checkbox-group";
import { EmptyState } from "~/ui/empty-state";
import { plainField } from "~/ui/field";
import { FilterChips } from "~/ui/filter-chips";
import { FilterGroup, Workbench } from "~/ui/filter-panel";
import { Highlight } from "~/ui/highlight";
import { Pagination } from "~/ui/pagination";
import { ScoreArc } from "~/ui/score-arc";
import { Table } from "~/ui/table";
import { TimelineBar } from "~/ui/timeline-bar";
import { Sample } from "./sample";

const ROWS = [
  { id: "1", name: "Công Tằng Tôn Nữ Thị Ngọc Phương", place: "Tsukuba, Nhật Bản", years: 21, score: 87 },
  { id: "2", name: "Đỗ Quang Ưng", place: "Grenoble, Pháp", years: 9, score: 64 },
  { id: "3", name: "Lê Bảo Trâm", place: "Eindhoven, Hà Lan", years: 14, score: 58 },
];
const KINDS = [
  { value: "long", label: "Về nước làm việc lâu dài", aside: "42" },
  { value: "remote", label: "Tư vấn từ xa", aside: "118" },
];
const PERIODS = [
  { key: "long", label: "Về nước làm việc lâu dài", pattern: 0, periods: [{ from: "2027-09-01", until: null }] },
  { key: "remote", label: "Tư vấn từ xa", pattern: 1, periods: [{ from: "2026-11-01", until: "2027-12-31" }], note: "6 giờ mỗi tuần" },
  {
    key: "visit",
    label: "Về nước ngắn hạn",
    pattern: 2,
    periods: [
      { from: "2027-01-10", until: "2027-02-20" },
      { from: "2027-07-01", until: "2027-08-15" },
    ],
  },
  { key: "teach", label: "Giảng dạy và đào tạo", pattern: 3, periods: [{ from: "2027-07-01", until: "2027-08-31" }] },
  { key: "joint", label: "Cùng nghiên cứu", pattern: 4, periods: [{ from: "2026-12-01", until: "2028-12-31" }] },
  { key: "policy", label: "Tư vấn chính sách", pattern: 5, periods: [{ from: "2027-03-01", until: "2027-05-31" }] },
];

export function DataSamples() {
  return (
    <div lang="vi" className="space-y-10">
      <Sample name="filter-panel (workbench), filter-chips, card, highlight, pagination">
        <Workbench
          activeCount={2}
          filters={
            <>
              <FilterGroup title="Hình thức tham gia" open>
                <CheckboxGroup
                  compact
                  labelHidden
                  field={plainField("type", ["remote"], "dev-type")}
                  label="Hình thức tham gia"
                  options={KINDS}
                />
              </FilterGroup>
              <FilterGroup title="Quốc gia">
                <CheckboxGroup
                  compact
                  labelHidden
                  field={plainField("country", null, "dev-country")}
                  label="Quốc gia"
                  options={[{ value: "JP", label: "Nhật Bản", aside: "60" }]}
                />
              </FilterGroup>
            </>
          }
        >
          <FilterChips
            chips={[
              { key: "remote", label: "Tư vấn từ xa", to: "/dev/ui" },
              { key: "jp", label: "Nhật Bản", to: "/dev/ui" },
            ]}
            clearTo="/dev/ui"
          />
          <Card as="article">
            <div className="flex gap-4">
              <Avatar name="Công Tằng Tôn Nữ Thị Ngọc Phương" />
              <div className="min-w-0">
                <h3 className="text-lg">Công Tằng Tôn Nữ Thị Ngọc Phương</h3>
                <p className="text-ink-soft">
                  <Highlight pieces={["Vật liệu ", "bán dẫn", ", Tsukuba, Nhật Bản"]} />
                </p>
                <p className="mt-2 flex flex-wrap gap-2">
                  <Badge tone="verified">Đã xác minh</Badge>
                  <Badge tone="primary">Tư vấn từ xa</Badge>
                  <Badge>Bản nháp</Badge>
                  <Badge tone="success">Đang nhận hồ sơ</Badge>
                  <Badge tone="warning">Sắp hết hạn</Badge>
                  <Badge tone="accent">Quá hạn</Badge>
                </p>
              </div>
            </div>
          </Card>
          <Pagination page={6} pageSize={20} total={1000} to={(page) => `/dev/ui?page=${page}`} />
        </Workbench>
      </Sample>
      <Sample name="score-arc">
        <div className="flex flex-wrap gap-10">
          <ScoreArc score={87} confidence="Độ tin cậy cao" reason="Đủ 5 trên 5 kỹ năng bắt buộc" gap="Chưa rõ múi giờ làm việc" />
          <ScoreArc score={100} size="large" confidence="Độ tin cậy vừa" reason="Mọi điều kiện đều đạt" />
          <ScoreArc score={0} />
        </div>
      </Sample>
      <Sample name="timeline-bar">
        <TimelineBar start="2026-11" rows={PERIODS} />
      </Sample>
      <Sample name="table">
        <Table
          caption="Chuyên gia phù hợp, xếp theo điểm"
          rows={ROWS}
          rowKey={(row) => row.id}
          columns={[
            { key: "name", header: "Họ và tên", title: true, cell: (row) => row.name, sort: { to: "/dev/ui?sort=name", direction: null } },
            { key: "place", header: "Nơi làm việc", cell: (row) => row.place },
            { key: "years", header: "Số năm", numeric: true, cell: (row) => row.years },
            {
              key: "score",
              header: "Điểm",
              numeric: true,
              cell: (row) => row.score,
              sort: { to: "/dev/ui?sort=score", direction: "descending" },
            },
          ]}
        />
      </Sample>
      <Sample name="empty-state">
        <EmptyState title="Chưa có chuyên gia nào khớp cả ba bộ lọc" action={<LinkButton to="/dev/ui">Bỏ lọc theo quốc gia</LinkButton>}>
          Bỏ lọc theo quốc gia sẽ có 18 chuyên gia.
        </EmptyState>
      </Sample>
      <Sample name="bar-chart">
        <BarChart
          title="Chuyên gia theo quốc gia"
          description="Nhật Bản có nhiều nhất, rồi đến Hoa Kỳ và Pháp."
          data={[
            { label: "Nhật Bản", value: 1260 },
            { label: "Hoa Kỳ", value: 840 },
            { label: "Pháp", value: 310 },
          ]}
        />
      </Sample>
    </div>
  );
}
