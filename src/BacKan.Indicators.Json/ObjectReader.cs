using System.Globalization;
using System.Text.Json;
using BacKan.Indicators.Figures;
using BacKan.Indicators.Json.Values;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Reporting;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Json;

/// <summary>Reads the members of one JSON object; what cannot be used becomes a problem, and null.</summary>
internal sealed class ObjectReader
{
    private readonly JsonAt at;
    private readonly List<FileProblem> problems;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private ObjectReader? outer;

    public ObjectReader(JsonAt at, List<FileProblem> problems)
    {
        (this.at, this.problems) = (at, problems);
        if (at.Kind != JsonValueKind.Object)
            Problem(ReportErrorCodes.Member, at, new("một đối tượng JSON", "a JSON object"));
    }

    /// <summary>Whether every member so far could be used, and those of the objects inside.</summary>
    public bool IsGood { get; private set; } = true;

    public JsonAt At => at;

    public void Problem(string code, JsonAt where, BilingualText expected)
    {
        problems.Add(new(code, where.Place, where.Shown, expected));
        Spoil();
    }

    /// <summary>Reports members that nobody asked for, and members that stand twice.</summary>
    public void Finish()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string name, JsonAt value) in at.Members)
        {
            if (!asked.Contains(name))
                problems.Add(new(ReportErrorCodes.Member, value.Place, value.Shown, new($"không có mục “{name}”; các mục: {Known}", $"no member '{name}'; members are: {Known}")));
            else if (!seen.Add(name))
                problems.Add(new(ReportErrorCodes.Member, value.Place, value.Shown, new($"mục “{name}” chỉ một lần", $"the member '{name}' only once")));
        }
    }

    public JsonAt? Member(string name, bool required = false)
    {
        asked.Add(name);
        JsonAt? found = at.Members.Find(m => string.Equals(m.Key, name, StringComparison.Ordinal)).Value;
        if (found is { Kind: not JsonValueKind.Null })
            return found;
        if (required && at.Kind == JsonValueKind.Object)
        {
            problems.Add(new(ReportErrorCodes.Member, at.Place with { Path = $"{at.Path}.{name}" }, null, new($"mục “{name}”", $"a member '{name}'")));
            Spoil();
        }

        return null;
    }

    public ObjectReader? Object(string name, bool required = false) =>
        Member(name, required) is { } found ? new ObjectReader(found, problems) : null;

    /// <summary>Reads an item of a list as an object; its problems are those of the document.</summary>
    public ObjectReader Inside(JsonAt item) => new(item, problems) { outer = this };

    /// <summary>Reports what a constructor refused, with the place of this object.</summary>
    public void Refuse(Exception refused) =>
        Problem(ReportErrorCodes.Member, at, new($"giá trị hợp lệ ({refused.Message})", $"a valid value ({refused.Message})"));

    public IReadOnlyList<JsonAt> List(string name)
    {
        if (Member(name) is not { } found)
            return [];
        if (found.Kind == JsonValueKind.Array)
            return found.Items;
        Problem(ReportErrorCodes.Member, found, new("một mảng JSON", "a JSON array"));
        return [];
    }

    public string? String(string name, bool required = false)
    {
        if (Member(name, required) is not { } found)
            return null;
        if (found.Kind == JsonValueKind.String && found.Text.Trim().Length > 0)
            return found.Text;
        Problem(ReportErrorCodes.Member, found, new("một chuỗi không rỗng", "a string that is not empty"));
        return null;
    }

    public bool? Boolean(string name)
    {
        if (Member(name) is not { } found)
            return null;
        if (found.Kind is JsonValueKind.True or JsonValueKind.False)
            return found.Kind == JsonValueKind.True;
        Problem(ReportErrorCodes.Member, found, new("true hoặc false", "true or false"));
        return null;
    }

    public T? Word<T>(string name, bool required = false)
        where T : struct, Enum
    {
        if (Member(name, required) is not { } found)
            return null;
        if (found.Kind == JsonValueKind.String && Words.TryParse(found.Text, out T value))
            return value;
        Problem(ReportErrorCodes.Member, found, new($"một trong: {Words.All<T>()}", $"one of: {Words.All<T>()}"));
        return null;
    }

    public LocalDate? Date(string name, bool required = false)
    {
        if (Member(name, required) is not { } found)
            return null;
        if (found.Kind == JsonValueKind.String && LocalDatePattern.Iso.Parse(found.Text) is { Success: true, Value: var date })
            return date;
        Problem(ReportErrorCodes.Member, found, new("một ngày ISO, 2014-01-22", "an ISO date, 2014-01-22"));
        return null;
    }

    public decimal? Number(string name, bool required = false)
    {
        if (Member(name, required) is not { } found)
            return null;
        if (ExactNumber.TryRead(found, out decimal value))
            return value;
        Problem(FigureErrorCodes.Number, found, ExactNumber.Expected);
        return null;
    }

    public int? Whole(string name, int least, int most, bool required = false)
    {
        if (Member(name, required) is not { } found)
            return null;
        if (found.Kind == JsonValueKind.Number && int.TryParse(found.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) && value >= least && value <= most)
            return value;
        Problem(FigureErrorCodes.Number, found, new(
            string.Create(CultureInfo.InvariantCulture, $"một số nguyên từ {least} đến {most}"), string.Create(CultureInfo.InvariantCulture, $"a whole number from {least} to {most}")));
        return null;
    }

    /// <summary>Reads a member by its codec; the default of the type where it is absent or could not be read.</summary>
    public T? Get<T>(string name, Codec<T> codec, bool required = true)
        where T : notnull
    {
        if (Member(name, required) is not { } found)
            return default;
        if (codec.TryRead(found, problems, out T? value))
            return value;
        Spoil();
        return default;
    }

    /// <summary>Reads a member by its codec, null where it is absent or could not be read.</summary>
    public T? Maybe<T>(string name, Codec<T> codec, bool required = false)
        where T : struct
    {
        if (Member(name, required) is not { } found)
            return null;
        if (codec.TryRead(found, problems, out T value))
            return value;
        Spoil();
        return null;
    }

    /// <summary>Reads a list whose items have a codec.</summary>
    public List<T> Items<T>(string name, Codec<T> codec)
        where T : notnull
    {
        var all = new List<T>();
        foreach (JsonAt item in List(name))
        {
            if (codec.TryRead(item, problems, out T? value))
                all.Add(value);
            else
                Spoil();
        }

        return all;
    }

    private void Spoil()
    {
        for (ObjectReader? reader = this; reader is not null; reader = reader.outer)
            reader.IsGood = false;
    }

    private string Known => string.Join(", ", asked.Order(StringComparer.Ordinal));
}
