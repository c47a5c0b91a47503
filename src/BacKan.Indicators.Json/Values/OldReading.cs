using System.Text.Json;
using BacKan.Indicators.Reporting;
using static System.FormattableString;

namespace BacKan.Indicators.Json.Values;

/// <summary>Reads values whose form is not declared yet.</summary>
internal static class OldReading
{
    public static ValueReading<T> Read<T>(ReadOnlySpan<byte> utf8, Codec<T> codec)
        where T : notnull
    {
        JsonAt root;
        try
        {
            root = JsonSource.Parse(utf8);
        }
        catch (JsonException malformed)
        {
            int line = (int)(malformed.LineNumber ?? 0) + 1, column = (int)(malformed.BytePositionInLine ?? 0) + 1;
            return new(default, [new(ReportErrorCodes.Malformed, new("$", line, column), null, new(
                Invariant($"JSON hợp lệ đến hết; lỗi ở dòng {line}, byte {column}"), Invariant($"well-formed JSON to the end; it breaks at line {line}, byte {column}")))], 0);
        }
        catch (InvalidOperationException)
        {
            // A string that is not valid UTF-8.
            return new(default, [new(ReportErrorCodes.Malformed, new("$", 1, 1), null, new("UTF-8", "UTF-8"))], 0);
        }

        var problems = new List<FileProblem>();
        bool read = codec.TryRead(root, problems, out T? value);
        return new(read && problems.Count == 0 ? value : default, problems, 0);
    }
}
