using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Json.Forms;
using BacKan.Indicators.Localization;
using NodaTime;

namespace BacKan.Indicators.Json;

/// <summary>
/// Reads the members of one object of a report file, of which the good part comes out; what cannot be used becomes a problem, and null.
/// </summary>
internal sealed class ObjectReader
{
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly JsonAt at;

    public ObjectReader(JsonAt at)
    {
        this.at = at;
        if (!at.IsObject)
            Problem(JsonErrorCodes.Member, at, new("một đối tượng JSON", "a JSON object"));
    }

    /// <summary>Whether every member so far could be used.</summary>
    public bool IsGood { get; private set; } = true;

    public JsonAt At => at;

    public void Problem(string code, JsonAt where, BilingualText expected)
    {
        where.At.Problem(code, expected);
        IsGood = false;
    }

    /// <summary>Reports members that nobody asked for, and members that stand twice.</summary>
    public void Finish()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (!at.IsObject)
            return;
        foreach (At member in at.At)
        {
            string name = member.Document.NameFor(member.Index);
            if (!asked.Contains(name))
                member.Problem(
                    JsonErrorCodes.Member, new($"không có mục “{name}”; các mục: {Known}", $"no member '{name}'; members are: {Known}"));
            else if (!seen.Add(name))
                member.Problem(JsonErrorCodes.Member, new($"mục “{name}” chỉ một lần", $"the member '{name}' only once"));
        }
    }

    public JsonAt? Member(string name, bool required = false)
    {
        asked.Add(name);
        if (!at.IsObject)
            return null;
        if (at.At.Member(System.Text.Encoding.UTF8.GetBytes(name)) is { IsNull: false } found)
            return new(found);
        if (required)
        {
            at.At.Missing(name);
            IsGood = false;
        }

        return null;
    }

    public ObjectReader? Object(string name, bool required = false) => Member(name, required) is { } found ? new ObjectReader(found) : null;

    public IReadOnlyList<JsonAt> List(string name)
    {
        if (Member(name) is not { } found)
            return [];
        if (found.IsArray)
            return found.Items;
        Problem(JsonErrorCodes.Member, found, new("một mảng JSON", "a JSON array"));
        return [];
    }

    /// <summary>Reads text as composed letters: files of some systems hold "tấn" in pieces, which no unit is called.</summary>
    public string? String(string name, bool required = false) =>
        Get(name, Scalars.StringForm, required) is { } text ? VietnameseText.Compose(text) : null;

    public bool? Boolean(string name) => Maybe(name, Scalars.YesNoForm);

    public LocalDate? Date(string name, bool required = false) => Maybe(name, Scalars.DayForm, required);

    public decimal? Number(string name, bool required = false) => Maybe(name, Scalars.NumberForm, required);

    public int? Whole(string name, int least, int most, bool required = false) => Maybe(name, Scalars.Whole(least, most), required);

    public T? Word<T>(string name, bool required = false)
        where T : struct, Enum => Maybe(name, Shape.Word<T>(name), required);

    /// <summary>Reads a member by its form; null where it is absent or could not be read.</summary>
    public T? Get<T>(string name, Form<T> form, bool required = true)
        where T : class
    {
        if (Member(name, required) is not { } found)
            return null;
        if (form.TryRead(found.At, out T? value))
            return value;
        IsGood = false;
        return null;
    }

    /// <inheritdoc cref="Get{T}"/>
    public T? Maybe<T>(string name, Form<T> form, bool required = false)
        where T : struct
    {
        if (Member(name, required) is not { } found)
            return null;
        if (form.TryRead(found.At, out T value))
            return value;
        IsGood = false;
        return null;
    }

    private string Known => string.Join(", ", asked.Order(StringComparer.Ordinal));
}
