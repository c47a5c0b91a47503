using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Reporting;

namespace BacKan.Indicators.Json;

/// <summary>Reads and writes a locality's report as a JSON file: <i>tệp báo cáo</i>.</summary>
public static class ReportFile
{
    /// <summary>
    /// Reads a file. A bad part is reported with its place and left out; the rest comes out. Only a file that is not well-formed JSON, or
    /// that names no place, year and day, is refused whole.
    /// </summary>
    /// <param name="utf8">The bytes of the file, with or without a byte order mark.</param>
    /// <param name="limits">The limits; those of <see cref="JsonReadOptions.Default"/> where it is null.</param>
    public static ReportFileResult Read(ReadOnlySpan<byte> utf8, JsonReadOptions? limits = null)
    {
        ValueReading<Report> reading = DocumentReader.Read(
            utf8, limits ?? JsonReadOptions.Default, document => new ReportFileReader().Read(new(new(document, 0))), keep: true, old: true,
            withPlaces: true);
        return new(reading.Kept, reading.Problems, reading.MoreProblems);
    }

    /// <summary>Writes a report in the form that <see cref="Read"/> reads, indented, UTF-8 without a byte order mark.</summary>
    public static byte[] Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ReportFileWriter.Write(report);
    }
}
