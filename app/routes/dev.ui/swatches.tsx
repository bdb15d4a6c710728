import { Sample } from "./sample";

const NAMES =
  "paper surface sunken line field ink ink-soft primary primary-strong on-primary primary-soft accent accent-strong on-accent accent-soft gold gold-ink gold-soft success success-soft warning warning-soft mark focus".split(
    " ",
  );

export function Swatches() {
  return (
    <div className="space-y-10">
      <Sample name="tokens: colour">
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-6">
          {NAMES.map((name) => (
            <li key={name} className="text-sm">
              <span className="block h-12 rounded border border-line" style={{ background: `var(--color-${name})` }} />
              {name}
            </li>
          ))}
        </ul>
      </Sample>
      <Sample name="tokens: type">
        <div lang="vi" className="space-y-2">
          <p className="text-3xl font-semibold">Ữ Ệ Ỗ Ằ: tri thức Việt</p>
          <p className="text-2xl font-semibold">Nguyễn Thị Ngọc Phượng, vật liệu bán dẫn</p>
          <p className="text-xl">Điều phối viên chịu trách nhiệm đến cùng</p>
          <p className="text-lg">Thời gian sẵn sàng, hình thức tham gia</p>
          <p className="prose">
            Mỗi lời giới thiệu có đúng một người chịu trách nhiệm và một ngày đến hạn. Dòng chữ dài từ bốn mươi lăm đến bảy mươi lăm ký tự,
            đủ chỗ cho dấu chồng như ế, ộ, Ữ mà không bị cắt.
          </p>
          <p className="text-sm text-ink-soft tabular-nums">0123456789, 1.234.567 đồng</p>
        </div>
      </Sample>
    </div>
  );
}
