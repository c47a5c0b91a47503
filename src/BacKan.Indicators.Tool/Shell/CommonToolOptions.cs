using BacKan.Indicators.Tool.Output;

namespace BacKan.Indicators.Tool.Shell;

/// <summary>The options that commands share, each said once.</summary>
internal static class CommonToolOptions
{
    public static readonly ToolOption Json = new("--json",
        new("In kết quả dạng JSON; lỗi cũng là JSON, mỗi dòng một lỗi", "Print the result as JSON; problems too, one object a line"));
    public static readonly ToolOption Language = new("--lang",
        new("Ngôn ngữ của thông báo và bảng: vi (mặc định) hoặc en",
        "Language of messages and tables: vi (the default) or en")) { Value = "vi|en", Allowed = ["vi", "en"] };
    public static readonly ToolOption Help = new("--help", new("In trợ giúp này", "Print this help"));
    public static readonly ToolOption Template = new("--template", new("In một tệp mẫu để bắt đầu", "Print a file to start from"));
    public static readonly ToolOption Numbers = new("--numbers",
        new("Cách viết số trong tệp: vi (1.234,5); không có: 1234.5",
        "How the file writes numbers: vi (1.234,5); without it 1234.5")) { Value = "vi", Allowed = ["vi"] };
    public static readonly ToolOption Sheet = new("--sheet",
        new("Tên trang tính của tệp .xlsx; không có: trang đầu", "The sheet of an .xlsx file; without it the first")) { Value = "NAME" };
    public static readonly ToolOption HideValues = new("--hide-values",
        new("Không đưa giá trị của tệp vào thông báo (dữ liệu cá nhân)", "Leave values of the file out of messages (personal data)"));
    public static readonly ToolOption SafeCells = new("--safe-cells",
        new("Viết chữ mà bảng tính coi là công thức thành chữ thường (CSV)",
        "Write text that a spreadsheet would run as plain text (CSV)"));
    public static readonly ToolOption Bom = new("--bom",
        new("Ghi CSV có dấu BOM để Excel đọc đúng; không có: như tệp vào",
        "Write CSV with a byte order mark, for Excel; without it as the input had")) { Value = "yes|no", Allowed = ["yes", "no"] };
    public static readonly ToolOption Decimals = new("--decimals",
        new("Số chữ số lẻ của tỷ lệ tính được, 0 đến 10; không có: 2",
        "Decimals of computed percents, 0 to 10; without it 2")) { Value = "N",
        Allowed = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] };
    public static readonly ToolOption Table = new("--table",
        new($"In kết quả thành bảng: {string.Join(", ", TableForms.Names)}", $"Print the result as a table: {string.Join(", ",
            TableForms.Names)}")) { Value = string.Join('|', TableForms.Names), Allowed = TableForms.Names };

    /// <summary>Gets those of a command that reads a table.</summary>
    public static IReadOnlyList<ToolOption> OfTables { get; } = [Json, Table, Language, Numbers, Decimals, Sheet, Bom, SafeCells,
        HideValues, Template, Help];

    /// <summary>Reads the common options.</summary>
    public static CommonOptions Read(Arguments given) =>
        new(given.Get("--lang") is "en" ? Localization.Language.English : Localization.Language.Vietnamese, given.Has("--json"))
    {
        Table = given.Get("--table"),
        Numbers = given.Has("--numbers") ? Localization.Language.Vietnamese : null,
        Decimals = given.Get("--decimals") is { } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : 2,
        Sheet = given.Get("--sheet"),
        HideValues = given.Has("--hide-values"),
        SafeCells = given.Has("--safe-cells"),
        Bom = given.Get("--bom") switch { "yes" => true, "no" => false, _ => null },
    };
}
