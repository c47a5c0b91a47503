using System.Diagnostics.CodeAnalysis;
using BacKan.Indicators.Json.Engine;

namespace BacKan.Indicators.Json.Forms;

/// <summary>A range as an object; in a report file also as its text, "[33, 34]".</summary>
internal sealed class RangeOrTextForm(Form<ValueRange> range) : Form<ValueRange>
{
    public override string? Name => range.Name;

    public override bool TryRead(At at, [MaybeNullWhen(false)] out ValueRange value) =>
        at.Document.IsReportFile && at.IsText && ValueRange.TryParse(at.Text, null, out value) || range.TryRead(at, out value);

    public override void Write(DocumentWriter to, ValueRange value) => range.Write(to, value);

    public override void Describe(SchemaWriter schema) => range.Describe(schema);
}
