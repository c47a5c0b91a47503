using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Json.Forms;

/// <summary>A target of an examined report: its words first, and who assigned it even where nobody is named.</summary>
internal sealed class WordedTargetForm : Form<Target>, IMoreMembers
{

    public override string Name => "worded-target";

    public override bool IsAnswer => true;

    public override bool TryRead(At at, [MaybeNullWhen(false)] out Target value) => throw new NotSupportedException("It is only written.");

    public override void Write(DocumentWriter to, Target value)
    {
        List<(string, string?)> tags = [("text", value.ToText(to.Options.Presentation))];
        if (value.Assigner is null)
            tags.Add(("assigner", null));
        if (!value.IsImplied)
            tags.Add(("origin", "assigned"));
        to.Tag([.. tags]);
        TargetForms.TargetForm.Write(to, value);
    }

    public override void Describe(SchemaWriter schema) => TargetForms.TargetForm.With(Name, this).Describe(schema);

    public Func<ReadValues, T>? Around<T>(Members<T> o, Func<Members<T>, Func<ReadValues, T>?> others)
        where T : notnull
    {
        o.Required("text", Scalars.StringForm, _ => "", "chỉ tiêu bằng lời", "the target in words");
        Func<ReadValues, T>? make = others(o);
        o.All.First(m => string.Equals(m.Info.Name, "assigner", StringComparison.Ordinal)).Info.IsNullable = true;
        return make;
    }
}
