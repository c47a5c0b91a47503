using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Json.Engine;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Forms;

/// <summary>Words in both languages as an object, or as one text where they are the same in both.</summary>
internal sealed class HeadingOrTextForm : Form<BilingualText>
{
    public override bool TryRead(At at, [MaybeNullWhen(false)] out BilingualText value)
    {
        value = null;
        if (!at.IsText)
            return RootForms.TextForm.TryRead(at, out value);
        if (!Scalars.StringForm.TryRead(at, out string? same))
            return false;
        value = BilingualText.Same(same);
        return true;
    }

    public override void Write(DocumentWriter to, BilingualText value)
    {
        if (string.Equals(value.Vi, value.En, StringComparison.Ordinal))
            Scalars.StringForm.Write(to, value.Vi);
        else
            RootForms.TextForm.Write(to, value);
    }

    public override void Describe(SchemaWriter schema) => schema.AnyOf(Scalars.StringForm.Describe, s => s.Reference(RootForms.TextForm));
}
