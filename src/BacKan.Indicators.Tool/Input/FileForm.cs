using System.Text;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool.Input;

/// <summary>What kind of file the first bytes are: text in a known encoding, a workbook, or something to refuse by its name.</summary>
/// <param name="Encoding">The encoding of text; null for UTF-8.</param>
/// <param name="IsWorkbook">Whether it is a zip archive, as workbooks are.</param>
/// <param name="Note">How the text was read, where that is worth saying.</param>
/// <param name="Refusal">Why it is not read and what to do, or null.</param>
internal sealed record FileForm(Encoding? Encoding, bool IsWorkbook = false, BilingualText? Note = null, BilingualText? Refusal = null)
{
    public static FileForm Of(ReadOnlySpan<byte> first) =>
        first.StartsWith("PK\u0003\u0004"u8) ? new(null, IsWorkbook: true)
        : first is [0xD0, 0xCF, 0x11, 0xE0, ..] ? Refused("một tệp Excel hoặc Word cũ (.xls, .doc); hãy lưu lại dạng .xlsx hoặc CSV UTF-8",
            "an old Excel or Word file (.xls, .doc); save it as .xlsx or CSV UTF-8")
        : first.StartsWith("%PDF"u8) ? Refused("một tệp PDF; hãy chép bảng sang .xlsx hoặc CSV UTF-8",
            "a PDF file; copy the table to .xlsx or CSV UTF-8")
        : first.StartsWith("{\\rtf"u8) ? Refused("một tệp RTF; hãy chép bảng sang .xlsx hoặc CSV UTF-8",
            "an RTF file; copy the table to .xlsx or CSV UTF-8")
        : first is [0x1F, 0x8B, ..] or [0x37, 0x7A, 0xBC, 0xAF, ..] or [0x52, 0x61, 0x72, 0x21, ..]
            ? Refused("một tệp nén; hãy giải nén trước", "a compressed file; unpack it first")
        : first is [0x89, 0x50, 0x4E, 0x47, ..] or [0xFF, 0xD8, 0xFF, ..]
            ? Refused("một tệp ảnh; hãy nhập bảng vào .xlsx hoặc CSV UTF-8", "a picture; type the table into .xlsx or CSV UTF-8")
        : first is [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..]
            ? Refused("chữ mã UTF-32; hãy lưu lại dạng CSV UTF-8", "text in UTF-32; save it as CSV UTF-8")
        : first is [0xFF, 0xFE, ..] ? new(Encoding.Unicode)
        : first is [0xFE, 0xFF, ..] ? new(Encoding.BigEndianUnicode)
        : Wide(first) is { } wide ? new(wide, Note: new("Tệp mã UTF-16 không có dấu BOM; đã đọc như vậy.",
            "The file is UTF-16 without a byte order mark; it was read so."))
        : IsPage(first) ? Refused("một trang HTML (dù tên là .xls hoặc .csv); hãy mở bằng Excel và lưu lại dạng .xlsx",
            "an HTML page, whatever its name; open it in Excel and save it as .xlsx")
        : LegacyEncoding.Of(first);

    internal static FileForm Refused(string vi, string en) => new(null, Refusal: new($"Đây là {vi}.", $"This is {en}."));

    // Text of Latin letters has a zero in every other byte.
    private static Encoding? Wide(ReadOnlySpan<byte> first)
    {
        int even = 0, odd = 0, all = Math.Min(first.Length, 2_000);
        for (int i = 0; i < all; i++)
        {
            if (first[i] == 0)
                _ = i % 2 == 0 ? even++ : odd++;
        }

        return all < 8 ? null : odd > all / 5 && even < all / 50 ? Encoding.Unicode : even > all / 5 && odd < all / 50
            ? Encoding.BigEndianUnicode : null;
    }

    private static bool IsPage(ReadOnlySpan<byte> first)
    {
        string head = Encoding.Latin1.GetString(first[..Math.Min(first.Length, 200)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r',
            '\n', '\t');
        return head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || head.StartsWith("<table", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
    }
}
