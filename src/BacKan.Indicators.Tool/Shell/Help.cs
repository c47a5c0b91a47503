using BacKan.Indicators.Localization;
using BacKan.Indicators.Tool.Input;

namespace BacKan.Indicators.Tool.Shell;

/// <summary>The help of the tool and of each command, in the language asked for.</summary>
internal static class Help
{
    public static void Root(TextWriter output, IReadOnlyList<ToolCommand> commands, Language language)
    {
        bool vi = language == Language.Vietnamese;
        output.WriteLine(vi ? "backan: báo cáo, chỉ tiêu, cơ cấu kinh tế, hộ nghèo và thi đua của địa phương, kiểm tra theo quy định"
            : "backan: reports, targets, economic structure, poor households and emulation of localities, checked against the rules");
        output.WriteLine();
        output.WriteLine(vi ? "Cách dùng: backan LỆNH [TỆP] [tùy chọn]" : "Usage: backan COMMAND [FILE] [options]");
        output.WriteLine();
        Pairs(output, vi ? "Lệnh" : "Commands", [.. commands.Select(c => (c.Name, c.Summary.In(language)))]);
        output.WriteLine(vi ? "Trợ giúp của một lệnh: backan LỆNH --help. Tệp mẫu: backan LỆNH --template. In English: --lang en"
            : "Help of a command: backan COMMAND --help. A file to start from: backan COMMAND --template");
        More(output, "tool.md", vi);
    }

    public static void Command(TextWriter output, ToolCommand command, IReadOnlyList<InputColumn> columns, Language language)
    {
        bool vi = language == Language.Vietnamese;
        output.WriteLine(command.Summary.In(language) + ".");
        output.WriteLine();
        string file = command.File is null ? "" : command.FileIsOptional ? (vi ? " [TỆP]" : " [FILE]") : vi ? " TỆP" : " FILE";
        string needed = string.Concat(command.Options.Where(o => o.IsRequired).Select(o => $" {o.Name} {o.Value}"));
        output.WriteLine($"{(vi ? "Cách dùng" : "Usage")}: backan {command.Name}{file}{needed} [{(vi ? "tùy chọn" : "options")}]");
        if (command.File is { } words)
            output.WriteLine($"  {(vi ? "TỆP" : "FILE")}: {words.In(language)}");
        output.WriteLine();
        if (columns.Count > 0)
            Pairs(output, vi ? "Cột (theo thứ tự bất kỳ; * là bắt buộc)" : "Columns (in any order; * is needed)",
                [.. columns.Select(c => (c.Key + (c.IsRequired ? "*" : ""), About(c, language)))]);
        Pairs(output, vi ? "Tùy chọn" : "Options",
            [.. command.Options.Select(o => (o.Value is null ? o.Name : $"{o.Name} {o.Value}", o.Words.In(language)))]);
        output.WriteLine($"{(vi ? "Ví dụ" : "Example")}: {command.Example}");
        output.WriteLine(vi ? "Mã thoát: 0 xong; 1 xong, có điều không khớp; 2 có dữ liệu không dùng được; 3 ngày đó chưa có quy định"
            : "Exit codes: 0 done; 1 done, something is inconsistent; 2 some input could not be used; 3 no rule for that day");
        More(output, $"tool.md#backan-{command.Name}", vi);
    }

    private static string About(InputColumn column, Language language) => column.Names.Count == 0
        ? column.Words.In(language)
        : $"{column.Words.In(language)} ({(language == Language.Vietnamese ? "cũng viết" : "also")}: {string.Join(", ", column.Names)})";

    private static void More(TextWriter output, string page, bool vi) => output.WriteLine($"{(vi ? "Đọc thêm" : "More")}: docs/{page}");

    private static void Pairs(TextWriter output, string head, (string Name, string Words)[] pairs)
    {
        output.WriteLine(head + ":");
        int width = pairs.Max(p => p.Name.Length);
        foreach ((string name, string words) in pairs)
            output.WriteLine($"  {name.PadRight(width)}  {words}");
        output.WriteLine();
    }
}
