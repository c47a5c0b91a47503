using System.Text;
using System.Text.Json;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tool;

/// <summary>Writes problems with their place: a line for a person, or one JSON object a line.</summary>
internal sealed class ProblemLines(TextWriter error, string file, Language language, bool asJson)
{
    public void Write(string code, int line, int column, string path, string? value, BilingualText expected)
    {
        if (!asJson)
        {
            bool vi = language == Language.Vietnamese;
            error.WriteLine(FormattableString.Invariant($"{file}:{line}:{column}: {code} {path}: {value ?? (vi ? "thiếu" : "missing")}; {(vi ? "cần" : "expected")}: {expected.In(language)}"));
            return;
        }

        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Compact))
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteNumber("line", line);
            json.WriteNumber("column", column);
            json.WriteString("path", path);
            json.WriteString("value", value);
            json.WriteString("expected", expected.In(language));
            json.WriteString("code", code);
            json.WriteEndObject();
        }

        error.WriteLine(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
