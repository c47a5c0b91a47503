using System.Diagnostics.CodeAnalysis;

namespace BacKan.Indicators.Json.Engine;

/// <summary>A value of which a document holds only so many, since what is made of it costs time: a condition of a rule.</summary>
internal sealed class CountedForm<T>(Form<T> form, Func<T, int> weight) : Form<T>
    where T : notnull
{
    public override string? Name => form.Name;

    public override bool TryRead(At at, [MaybeNullWhen(false)] out T value)
    {
        if (!form.TryRead(at, out value))
            return false;
        int before = at.Document.Criteria, most = at.Document.Options.MaxCriteria;
        at.Document.Criteria += weight(value);
        if (at.Document.Criteria <= most)
            return true;
        if (before <= most)
            at.Problem(JsonErrorCodes.Limit, Limits.Criteria(at.Document.Options));
        return false;
    }

    public override void Write(DocumentWriter to, T value) => form.Write(to, value);

    public override void Describe(SchemaWriter schema) => form.Describe(schema);
}
