namespace BacKan.Indicators.Json.Engine;

/// <summary>The members of one type of object, each declared in one line.</summary>
internal sealed class Members<T>
    where T : notnull
{
    private readonly List<Member<T>> all = [];

    public IReadOnlyList<Member<T>> All => all;

    /// <summary>A member that must be there.</summary>
    public Func<ReadValues, TValue> Required<TValue>(string name, Form<TValue> form, Func<T, TValue> get, string vi, string en)
        where TValue : notnull =>
            Add<TValue, TValue>(new(name, form, vi, en) { IsRequired = true }, form, (to, value) => to.Put(name, form, get(value)));

    /// <summary>A member that is absent where its value is not known.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="form">Its form.</param>
    /// <param name="get">Gets it of a value.</param>
    /// <param name="vi">What it means, in Vietnamese.</param>
    /// <param name="en">What it means, in English.</param>
    /// <param name="unless">A member that must stand in its place where it is absent, or null.</param>
    public Func<ReadValues, TValue?> Optional<TValue>(
        string name, Form<TValue> form, Func<T, TValue?> get, string vi, string en, string? unless = null)
        where TValue : class => Add<TValue, TValue?>(
            new(name, form, vi, en) { IsRequired = unless is not null, Unless = unless }, form, Some(name, form, (value, _) => get(value)));

    /// <summary>A member that is absent where its value is not known.</summary>
    public Func<ReadValues, TValue?> Optional<TValue>(string name, Form<TValue> form, Func<T, TValue?> get, string vi, string en)
        where TValue : struct => Add<TValue, TValue?>(new(name, form, vi, en), form, Some(name, form, (value, _) => get(value)));

    /// <summary>A part that stands by itself: where it cannot be used it is left out, and the rest comes out.</summary>
    public Func<ReadValues, TValue?> Part<TValue>(string name, Form<TValue> form, Func<T, TValue?> get, string vi, string en)
        where TValue : class => Add<TValue, TValue?>(
            new(name, form, vi, en) { IsPart = true }, form, Some(name, form, (value, _) => get(value)));

    /// <summary>A member that is absent where it has the value that most have.</summary>
    public Func<ReadValues, TValue> Default<TValue>(string name, Form<TValue> form, Func<T, TValue> get, TValue usual, string vi, string en)
        where TValue : notnull
    {
        Func<ReadValues, object?> read = Add<TValue, object?>(new(name, form, vi, en), form, (to, value) =>
        {
            TValue own = get(value);
            if (!EqualityComparer<TValue>.Default.Equals(own, usual))
                to.Put(name, form, own);
        });
        return values => read(values) is TValue own ? own : usual;
    }

    /// <summary>A member of an answer that is there only sometimes.</summary>
    public void When<TValue>(string name, Form<TValue> form, Func<T, bool> has, Func<T, TValue> get, string vi, string en)
        where TValue : notnull => Add<TValue, object?>(new(name, form, vi, en), form, (to, value) =>
        {
            if (has(value))
                to.Put(name, form, get(value));
        });

    /// <summary>A member of an answer that depends on how it is written.</summary>
    public void Written<TValue>(string name, Form<TValue> form, Func<T, JsonWriteOptions, TValue?> get, string vi, string en)
        where TValue : class => Add<TValue, object?>(new(name, form, vi, en), form, Some(name, form, get));

    /// <inheritdoc cref="Written{TValue}(string, Form{TValue}, Func{T, JsonWriteOptions, TValue}, string, string)"/>
    public void Written<TValue>(string name, Form<TValue> form, Func<T, JsonWriteOptions, TValue?> get, string vi, string en)
        where TValue : struct => Add<TValue, object?>(new(name, form, vi, en), form, Some(name, form, get));

    /// <summary>A member of an answer that is null where there is nothing.</summary>
    public void OrNull<TValue>(string name, Form<TValue> form, Func<T, JsonWriteOptions, TValue?> get, string vi, string en)
        where TValue : class => Add<TValue, object?>(new(name, form, vi, en) { IsNullable = true }, form, (to, value) =>
        {
            if (get(value, to.Options) is { } some)
                to.Put(name, form, some);
            else
                to.Json.WriteNull(name);
        });

    /// <inheritdoc cref="OrNull{TValue}(string, Form{TValue}, Func{T, JsonWriteOptions, TValue}, string, string)"/>
    public void OrNull<TValue>(string name, Form<TValue> form, Func<T, JsonWriteOptions, TValue?> get, string vi, string en)
        where TValue : struct => Add<TValue, object?>(new(name, form, vi, en) { IsNullable = true }, form, (to, value) =>
        {
            if (get(value, to.Options) is { } some)
                to.Put(name, form, some);
            else
                to.Json.WriteNull(name);
        });

    /// <summary>A list, absent where it is empty.</summary>
    public Func<ReadValues, IReadOnlyList<TItem>> List<TItem>(
        string name, Form<TItem> form, Func<T, IEnumerable<TItem>> get, string vi, string en, bool isRequired = false)
        where TItem : notnull => List(new(name, new ListForm<TItem>(form), vi, en) { IsRequired = isRequired }, get);

    /// <summary>Parts that stand by themselves: those that can be used come out.</summary>
    public Func<ReadValues, IReadOnlyList<TItem>> Parts<TItem>(
        string name, Form<TItem> form, Func<T, IEnumerable<TItem>> get, string vi, string en)
        where TItem : notnull => List(new(name, new ListForm<TItem>(form, keepsGood: true), vi, en) { IsPart = true }, get);

    /// <summary>Values by keys of the user's own, as an object; absent where there are none.</summary>
    public Func<ReadValues, IReadOnlyDictionary<string, TItem>> Map<TItem>(
        string name, Form<TItem> form, Func<T, IEnumerable<KeyValuePair<string, TItem>>> get, string vi, string en)
        where TItem : notnull
    {
        var map = new MapForm<TItem>(form);
        Func<ReadValues, IReadOnlyDictionary<string, TItem>?> read = Optional(
            name, map, value => get(value) is var items && items.Any() ? items.ToDictionary(StringComparer.Ordinal) : null, vi, en);
        return values => read(values) ?? new Dictionary<string, TItem>(StringComparer.Ordinal);
    }

    private Func<ReadValues, IReadOnlyList<TItem>> List<TItem>(MemberInfo info, Func<T, IEnumerable<TItem>> get)
        where TItem : notnull
    {
        var list = (ListForm<TItem>)info.Form;
        var read = Add<IReadOnlyList<TItem>, IReadOnlyList<TItem>?>(info, list, (to, value) =>
        {
            IReadOnlyList<TItem> items = get(value) is var some && some is IReadOnlyList<TItem> ready ? ready : [.. some];
            if (items.Count > 0 || info.IsRequired)
                to.Put(info.Name, list, items);
        });
        return values => read(values) ?? [];
    }

    private static Action<DocumentWriter, T> Some<TValue>(string name, Form<TValue> form, Func<T, JsonWriteOptions, TValue?> get)
        where TValue : class => (to, value) =>
        {
            if (get(value, to.Options) is { } some)
                to.Put(name, form, some);
        };

    private static Action<DocumentWriter, T> Some<TValue>(string name, Form<TValue> form, Func<T, JsonWriteOptions, TValue?> get)
        where TValue : struct => (to, value) =>
        {
            if (get(value, to.Options) is { } some)
                to.Put(name, form, some);
        };

    private Func<ReadValues, TRead> Add<TValue, TRead>(MemberInfo info, Form<TValue> form, Action<DocumentWriter, T> write)
        where TValue : notnull
    {
        int slot = all.Count;
        all.Add(new(info, at => form.TryRead(at, out TValue? value) ? value : null, write));
        return values => (TRead)values.Slots[slot]!;
    }
}

/// <summary>A member with its reading and writing.</summary>
internal sealed record Member<T>(MemberInfo Info, Func<At, object?> Read, Action<DocumentWriter, T> Write);
