/** Headings of the pane's list of units that differ from those of the compared period. Loaded with the list. */
export const unitChanges = {
  added: 'Mới ({count})',
  gone: 'Không còn ({count})',
  renamed: 'Đổi tên, vẫn tính tăng/giảm ({count})',
  merged: 'Nhập từ nhiều đơn vị ({count})',
  divided: 'Chia ra từ một đơn vị ({count})',
  alike: 'Tên gần giống, coi là khác ({count})',
  namesakes: 'Trùng tên cũ, khác địa bàn ({count})',
  pair: '{before} → {now}',
} as const satisfies Readonly<Record<string, string>>;
