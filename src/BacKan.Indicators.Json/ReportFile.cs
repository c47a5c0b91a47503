using System.Text.Json;
using BacKan.Indicators.Reporting;
using static System.FormattableString;

namespace BacKan.Indicators.Json;

/// <summary>Reads and writes a locality's report as a JSON file: <i>tệp báo cáo</i>.</summary>
public static class ReportFile
{
    /// <summary>Reads a file. A bad part is reported with its place and left out; the rest comes out. Only a file that is not well-formed JSON, or that names no place, year and day, is refused whole.</summary>
    /// <param name="utf8">The bytes of the file, with or without a byte order mark.</param>
    public static ReportFileResult Read(ReadOnlySpan<byte> utf8)
    {
        JsonAt root;
        try
        {
            root = JsonSource.Parse(utf8);
        }
        catch (JsonException malformed)
        {
            int line = (int)(malformed.LineNumber ?? 0) + 1, column = (int)(malformed.BytePositionInLine ?? 0) + 1;
            return new(null, [new(ReportErrorCodes.Malformed, new("$", line, column), null, new(
                Invariant($"tệp JSON hợp lệ đến hết; lỗi ở dòng {line}, byte {column}"),
                Invariant($"well-formed JSON to the end; it breaks at line {line}, byte {column}")))]);
        }
        catch (InvalidOperationException)
        {
            // A string that is not valid UTF-8.
            return new(null, [new(ReportErrorCodes.Malformed, new("$", 1, 1), null, new("tệp UTF-8", "a UTF-8 file"))]);
        }

        return new ReportFileReader().Read(root);
    }

    /// <summary>Writes a report in the form that <see cref="Read"/> reads, indented, UTF-8 without a byte order mark.</summary>
    public static byte[] Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReportFileWriter.Write(report);
    }
}
