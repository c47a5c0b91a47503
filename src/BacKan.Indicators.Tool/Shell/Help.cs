using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Input;
using BacKan.Indicators.Tool.Output;

namespace BacKan.Indicators.Tool.Shell;

/// <summary>The help of the tool and of each command, in the language asked for.</summary>
internal static class Help
{
    public static void Root(ToolConsole console, IReadOnlyList<ToolCommand> commands, Language language)
    {
        bool vi = language == Language.Vietnamese;
        Line(console, vi ? "backan: báo cáo, chỉ tiêu, cơ cấu kinh tế, hộ nghèo và thi đua của địa phương, kiểm tra theo quy định"
            : "backan: reports, targets, economic structure, poor households and emulation of localities, checked against the rules");
        Line(console, "");
        Line(console, vi ? "Cách dùng: backan LỆNH [TỆP] [tùy chọn]" : "Usage: backan COMMAND [FILE] [options]");
        Line(console, "");
        Pairs(console, vi ? "Lệnh" : "Commands", [.. commands.Select(c => (c.Name, c.Summary.In(language)))]);
        Line(console, vi ? "Trợ giúp của một lệnh: backan LỆNH --help. Tệp mẫu: backan LỆNH --template. In English: --lang en"
            : "Help of a command: backan COMMAND --help. A file to start from: backan COMMAND --template");
        More(console, "tool.md", vi);
    }

    public static void Command(ToolConsole console, ToolCommand command, IReadOnlyList<InputColumn> columns, Language language)
    {
        bool vi = language == Language.Vietnamese;
        Line(console, command.Summary.In(language) + ".");
        Line(console, "");
        string file = command.File is null ? "" : command.FileIsOptional ? (vi ? " [TỆP]" : " [FILE]") : vi ? " TỆP" : " FILE";
        string needed = string.Concat(command.Options.Where(o => o.IsRequired).Select(o => $" {o.Name} {o.Value}"));
        Line(console, $"{(vi ? "Cách dùng" : "Usage")}: backan {command.Name}{file}{needed} [{(vi ? "tùy chọn" : "options")}]");
        if (command.File is { } words)
            Line(console, $"  {(vi ? "TỆP" : "FILE")}: {words.In(language)}");
        Line(console, "");
        if (columns.Count > 0)
            Pairs(console, vi ? "Cột (theo thứ tự bất kỳ; * là bắt buộc)" : "Columns (in any order; * is needed)",
                [.. columns.Select(c => (c.Key + (c.IsRequired ? "*" : ""), About(c, language)))]);
        Pairs(console, vi ? "Tùy chọn" : "Options",
            [.. command.Options.Select(o => (o.Value is null ? o.Name : $"{o.Name} {o.Value}", o.Words.In(language)))]);
        Line(console, $"{(vi ? "Ví dụ" : "Example")}: {command.Example}");
        Line(console, vi ? "Mã thoát: 0 xong; 1 xong, có điều không khớp; 2 có dữ liệu không dùng được; 3 ngày đó chưa có quy định"
            : "Exit codes: 0 done; 1 done, something is inconsistent; 2 some input could not be used; 3 no rule for that day");
        More(console, $"tool.md#backan-{command.Name}", vi);
    }

    private static string About(InputColumn column, Language language) => column.Names.Count == 0
        ? column.Words.In(language)
        : $"{column.Words.In(language)} ({(language == Language.Vietnamese ? "cũng viết" : "also")}: {string.Join(", ", column.Names)})";

    private static void More(ToolConsole console, string page, bool vi) => Line(console, $"{(vi ? "Đọc thêm" : "More")}: docs/{page}");

    private static void Pairs(ToolConsole console, string head, (string Name, string Words)[] pairs)
    {
        Line(console, head + ":");
        int width = pairs.Max(p => p.Name.Length);
        foreach ((string name, string words) in pairs)
            Line(console, $"  {name.PadRight(width)}  {words}", width + 2);
        Line(console, "");
    }

    // What goes on stands under the words where there is room for it.
    private static void Line(ToolConsole console, string line, int hang = 2) => console.Out.WriteLine(
        console.IsTerminal ? WordWrap.Of(line, console.Width, Math.Min(hang, console.Width / 3)) : line);
}
