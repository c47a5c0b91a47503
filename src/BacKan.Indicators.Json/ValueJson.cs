using System.Text.Json;
using System.Text.Json.Serialization;
using BacKan.Indicators.Json.Values;
using BacKan.Indicators.Reporting;
using static System.FormattableString;

namespace BacKan.Indicators.Json;

/// <summary>Reads and writes the library's values as JSON: <i>đọc và ghi JSON</i>, with all their digits, and with the place of everything that cannot be used.</summary>
/// <remarks>
/// <para>Known: <see cref="Types"/>. Values with a text form are strings in that form; percentages are numbers; a unit of the library is its code; enumerations are words ("official-text").
/// Members that are not known are refused with their path. Numbers have at most 28 digits and 20 decimals; an exact number beyond that is a string, "250/9".</para>
/// <para>No reflection: it works trimmed and as native code. Thread-safe.</para>
/// </remarks>
public static class ValueJson
{
    /// <summary>Gets the types that can be read and written.</summary>
    public static IReadOnlyCollection<Type> Types => CodecTable.Types;

    /// <summary>Gets converters for the framework's serializer, for hosts that embed the library's values in types of their own: add them to <see cref="JsonSerializerOptions.Converters"/>.</summary>
    /// <remarks>What cannot be used is a <see cref="JsonException"/>: its path leads to the value, its message on to the member.</remarks>
    public static IReadOnlyList<JsonConverter> Converters => CodecTable.Converters;

    /// <summary>Reads a value from UTF-8, with or without a byte order mark.</summary>
    /// <typeparam name="T">One of <see cref="Types"/>.</typeparam>
    /// <returns>The value, or every problem with its path, line and column.</returns>
    /// <exception cref="NotSupportedException">The type has no JSON form.</exception>
    public static ValueReading<T> Read<T>(ReadOnlySpan<byte> utf8)
        where T : notnull => Read(utf8, Require<T>());

    internal static ValueReading<T> Read<T>(ReadOnlySpan<byte> utf8, Codec<T> codec)
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
                Invariant($"JSON hợp lệ đến hết; lỗi ở dòng {line}, byte {column}"), Invariant($"well-formed JSON to the end; it breaks at line {line}, byte {column}")))]);
        }
        catch (InvalidOperationException)
        {
            // A string that is not valid UTF-8.
            return new(default, [new(ReportErrorCodes.Malformed, new("$", 1, 1), null, new("UTF-8", "UTF-8"))]);
        }

        var problems = new List<FileProblem>();
        bool read = codec.TryRead(root, problems, out T? value);
        return new(read && problems.Count == 0 ? value : default, problems);
    }

    /// <summary>Reads a value from text.</summary>
    /// <typeparam name="T">One of <see cref="Types"/>.</typeparam>
    /// <exception cref="NotSupportedException">The type has no JSON form.</exception>
    public static ValueReading<T> Read<T>(string json)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read<T>(System.Text.Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Writes a value as UTF-8 without a byte order mark, indented.</summary>
    /// <typeparam name="T">One of <see cref="Types"/>.</typeparam>
    /// <exception cref="NotSupportedException">The type has no JSON form.</exception>
    public static byte[] Write<T>(T value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        Codec<T> codec = Require<T>();
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, ReportFileWriter.Options))
            codec.Write(json, value);
        return stream.ToArray();
    }

    private static Codec<T> Require<T>()
        where T : notnull => CodecTable.Find<T>()
        ?? throw new NotSupportedException($"{typeof(T)} has no JSON form; known are {string.Join(", ", Types.Select(t => t.Name))}.");
}
