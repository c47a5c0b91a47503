using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Json.Forms;
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
        ValueReading<FileReport> reading = DocumentReader.Read(
            utf8, limits ?? JsonReadOptions.Default, document => ReportFileForms.FileForm.TryRead(new(document, 0), out FileReport? file)
                ? file : null, keep: true, isReportFile: true);
        return new(reading.Kept?.Report, reading.Problems, reading.MoreProblems);
    }

    /// <summary>Writes a report in the form that <see cref="Read"/> reads, indented, UTF-8 without a byte order mark.</summary>
    public static byte[] Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return ValueJson.Line(json => ReportFileForms.FileForm.Write(new(json, JsonWriteOptions.Default, isPart: true), new(report)));
    }
}
