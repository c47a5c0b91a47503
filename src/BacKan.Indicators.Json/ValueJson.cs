using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Json.Forms;

namespace BacKan.Indicators.Json;

/// <summary>
/// Reads and writes the library's values as JSON: <i>đọc và ghi JSON</i>, with all their digits,
/// and with the place of everything that cannot be used.
/// </summary>
/// <remarks>
/// <para>
/// What has an id (indicator, unit of territory, instrument, standard, scheme) is written by it where the library knows it; what is the
/// caller's own stands once, under "definitions" at the root, and is referred to. Members that are not known are refused with their path.
/// Numbers have at most 28 digits and 20 decimals; an exact number beyond that is a text, "250/9".
/// </para>
/// <para>
/// What the library answers (<see cref="CanRead"/> is false) is written and not read back: a stored answer is checked by judging again.
/// </para>
/// <para>No reflection: it works trimmed and as native code. Thread-safe.</para>
/// </remarks>
public static class ValueJson
{
    /// <summary>Readable Vietnamese, still escaped where HTML or a script could be hurt.</summary>
    private static readonly JavaScriptEncoder Readable = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>Gets the types that can be written.</summary>
    public static IReadOnlyCollection<Type> Types => FormTable.Types;

    /// <summary>
    /// Gets converters for the framework's serializer, for hosts that embed the library's values in types of their own: add them to
    /// <see cref="JsonSerializerOptions.Converters"/>.
    /// </summary>
    /// <remarks>
    /// They read from the reader that they are given, once. What cannot be used is a
    /// <see cref="JsonException"/>: its path leads to the value, its message on to the member.
    /// </remarks>
    public static IReadOnlyList<JsonConverter> Converters { get; } = CreateConverters();

    /// <summary>Makes converters with limits and a form of one's own.</summary>
    /// <param name="limits">The limits of reading; those of <see cref="JsonReadOptions.Default"/> where it is null.</param>
    /// <param name="options">How values are written; as <see cref="JsonWriteOptions.Default"/> says where it is null.</param>
    public static IReadOnlyList<JsonConverter> CreateConverters(JsonReadOptions? limits = null, JsonWriteOptions? options = null) =>
        FormTable.Converters(limits ?? JsonReadOptions.Default, options ?? JsonWriteOptions.Default);

    /// <summary>Tells whether a type is read back, or only written.</summary>
    public static bool CanRead(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return FormTable.Find(type) is { IsAnswer: false };
    }

    /// <summary>Reads a value from UTF-8, with or without a byte order mark, under the usual limits.</summary>
    /// <typeparam name="T">One of <see cref="Types"/> that is read.</typeparam>
    /// <param name="utf8">The document.</param>
    /// <exception cref="NotSupportedException">The type has no JSON form, or is an answer, which is only written.</exception>
    public static ValueReading<T> Read<T>(ReadOnlySpan<byte> utf8)
        where T : notnull => Read<T>(utf8, JsonReadOptions.Default);

    /// <summary>Reads a value from UTF-8, with or without a byte order mark.</summary>
    /// <typeparam name="T">One of <see cref="Types"/> that is read.</typeparam>
    /// <param name="utf8">The document.</param>
    /// <param name="limits">The limits; those of <see cref="JsonReadOptions.Default"/> where it is null.</param>
    /// <returns>The value, or what is wrong with path, line and column.</returns>
    /// <exception cref="NotSupportedException">The type has no JSON form, or is an answer, which is only written.</exception>
    public static ValueReading<T> Read<T>(ReadOnlySpan<byte> utf8, JsonReadOptions? limits)
        where T : notnull
    {
        Form<T> form = Require<T>();
        return form.IsAnswer
            ? throw new NotSupportedException($"{typeof(T)} is what the library answers: it is written, and not read back.")
            : DocumentReader.Read(utf8, form, limits ?? JsonReadOptions.Default);
    }

    /// <summary>Reads a value from text, under the usual limits.</summary>
    /// <typeparam name="T">One of <see cref="Types"/> that is read.</typeparam>
    /// <param name="json">The document.</param>
    /// <exception cref="NotSupportedException">The type has no JSON form, or is an answer, which is only written.</exception>
    public static ValueReading<T> Read<T>(string json)
        where T : notnull => Read<T>(json, JsonReadOptions.Default);

    /// <summary>Reads a value from text.</summary>
    /// <typeparam name="T">One of <see cref="Types"/> that is read.</typeparam>
    /// <param name="json">The document.</param>
    /// <param name="limits">The limits; those of <see cref="JsonReadOptions.Default"/> where it is null.</param>
    /// <exception cref="NotSupportedException">The type has no JSON form, or is an answer, which is only written.</exception>
    public static ValueReading<T> Read<T>(string json, JsonReadOptions? limits)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read<T>(Encoding.UTF8.GetBytes(json), limits);
    }

    /// <summary>Writes a value as UTF-8 without a byte order mark.</summary>
    /// <typeparam name="T">One of <see cref="Types"/>.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="options">How it is written; as <see cref="JsonWriteOptions.Default"/> says where it is null.</param>
    /// <exception cref="NotSupportedException">The type has no JSON form.</exception>
    public static byte[] Write<T>(T value, JsonWriteOptions? options = null)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(value);
        options ??= JsonWriteOptions.Default;
        var bytes = new ArrayBufferWriter<byte>();
        using (Utf8JsonWriter json = Writer(bytes, options.Indented))
        {
            Require<T>().Write(new DocumentWriter(json, options), value);
        }

        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>
    /// Gets the JSON Schema (2020-12) of a type, with all that it refers to; every member is described in English and Vietnamese.
    /// </summary>
    /// <param name="type">One of <see cref="Types"/>.</param>
    /// <exception cref="NotSupportedException">The type has no JSON form.</exception>
    public static byte[] Schema(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Form form = FormTable.Find(type) ?? throw Unknown(type);
        var bytes = new ArrayBufferWriter<byte>();
        using (Utf8JsonWriter json = Writer(bytes, isIndented: true))
            SchemaWriter.Document(json, form);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>
    /// Gets the name of the schema of a type, as in <see cref="Schemas"/>; null where it is written out in place: a text, a number.
    /// </summary>
    /// <exception cref="NotSupportedException">The type has no JSON form.</exception>
    public static string? SchemaName(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return (FormTable.Find(type) ?? throw Unknown(type)).Name;
    }

    /// <summary>
    /// Gets the JSON Schemas (2020-12) of all types and of what they refer to, by name, for files
    /// beside one another or for the description of an API.
    /// </summary>
    /// <param name="prefix">What stands before a name in a reference: "#/components/schemas/" in OpenAPI.</param>
    /// <param name="suffix">What stands after it: ".json" in files.</param>
    /// <param name="isStandalone">Whether each says its dialect.</param>
    public static IReadOnlyDictionary<string, byte[]> Schemas(string prefix, string suffix = "", bool isStandalone = false)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentNullException.ThrowIfNull(suffix);
        return SchemaWriter.All(FormTable.Forms, name => prefix + name + suffix, isStandalone);
    }

    internal static Utf8JsonWriter Writer(IBufferWriter<byte> to, bool isIndented) =>
        new(to, new JsonWriterOptions { Indented = isIndented, Encoder = Readable });

    /// <summary>Writes an indented document with a line feed at its end, as files have it.</summary>
    internal static byte[] Line(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (Utf8JsonWriter json = Writer(bytes, isIndented: true))
            write(json);
        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static Form<T> Require<T>()
        where T : notnull => FormTable.Find<T>() ?? throw Unknown(typeof(T));

    private static NotSupportedException Unknown(Type type) =>
        new($"{type} has no JSON form; known are {string.Join(", ", Types.Select(t => t.Name))}.");
}
