using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Targets;

namespace BacKan.Indicators.Json.Forms;

/// <summary>A target of a report file: with an id by which figures refer to it.</summary>
internal sealed class FileTargetForm : Form<FileTarget>, IMoreMembers
{
    private readonly KindsForm<Target> form;

    public FileTargetForm() => form = TargetForms.TargetForm.With(Name, this);

    public override string Name => "report-target";

    public override bool TryRead(At at, [MaybeNullWhen(false)] out FileTarget value)
    {
        value = form.TryRead(at, out Target? target) ? new(at.Member("id"u8)!.Value.Text, target, at) : null;
        return value is not null;
    }

    public override void Write(DocumentWriter to, FileTarget value)
    {
        to.Tag(("id", value.Id));
        TargetForms.TargetForm.Write(to, value.Target);
    }

    public override void Describe(SchemaWriter schema) => form.Describe(schema);

    public Func<ReadValues, T>? Around<T>(Members<T> o, Func<Members<T>, Func<ReadValues, T>?> others)
        where T : notnull
    {
        o.Required("id", Scalars.StringForm, _ => "", "mã trong tệp", "its id in the file");
        o.Optional("threshold", RootForms.QuantityForm, _ => null, "ngưỡng phải đạt, trong tệp cũ", "its threshold, in older files");
        return others(o);
    }
}
