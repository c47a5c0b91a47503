using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>A list of values of one form.</summary>
internal sealed class ListForm<T>(Form<T> form, bool keepsGood = false) : Form<IReadOnlyList<T>>
    where T : notnull
{
    private static readonly BilingualText Expected = new("một mảng JSON", "a JSON array");

    public override bool TryRead(At at, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        value = null;
        if (!at.IsArray)
        {
            at.Problem(JsonErrorCodes.Member, Expected);
            return false;
        }

        var all = new List<T>();
        bool isGood = true;
        foreach (At item in at)
        {
            if (form.TryRead(item, out T? read))
                all.Add(read);
            else
                isGood &= keepsGood;
        }

        value = all;
        return isGood;
    }

    public override void Write(DocumentWriter to, IReadOnlyList<T> value)
    {
        to.Json.WriteStartArray();
        foreach (T item in value)
            form.Write(to, item);
        to.Json.WriteEndArray();
    }

    public override void Describe(SchemaWriter schema)
    {
        schema.Type("array");
        schema.Refer("items", form);
    }
}
