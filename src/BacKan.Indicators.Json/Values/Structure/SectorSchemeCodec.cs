using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using BacKan.Indicators.Localization;
using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Json.Values.Structure;

/// <summary>A scheme: the code of one of the library's, "vsic-2025", or { "code", "name", "sectors" } of one's own.</summary>
internal sealed class SectorSchemeCodec : Codec<SectorScheme>
{
    private static readonly OwnCodec Own = new();

    private static IEnumerable<SectorScheme> Known => SectorSchemes.All.Concat(Vsic.Editions.Select(e => e.Scheme));

    public override bool TryRead(JsonAt at, List<FileProblem> problems, [MaybeNullWhen(false)] out SectorScheme value)
    {
        if (at.Kind != JsonValueKind.String)
            return Own.TryRead(at, problems, out value);
        value = Known.FirstOrDefault(s => string.Equals(s.Code, at.Text, StringComparison.Ordinal));
        if (value is not null)
            return true;
        string known = string.Join(", ", Known.Select(s => s.Code));
        problems.Add(new(StructureErrorCodes.Sector, at.Place, at.Shown, new($"một hệ phân ngành: {known}, hoặc đủ code, name, sectors", $"a scheme: {known}, or code, name, sectors")));
        return false;
    }

    public override void Write(Utf8JsonWriter json, SectorScheme value)
    {
        if (Known.Contains(value))
            json.WriteStringValue(value.Code);
        else
            Own.Write(json, value);
    }

    private sealed class OwnCodec : ObjectCodec<SectorScheme>
    {
        protected override SectorScheme? Read(ObjectReader o)
        {
            string? code = o.String("code", required: true);
            BilingualText? name = o.Get("name", Codecs.Text);
            List<Sector> sectors = o.Items("sectors", Codecs.Sector);
            return o.IsGood ? new(code!, name!, sectors) : null;
        }

        protected override void Members(Utf8JsonWriter json, SectorScheme value)
        {
            json.WriteString("code", value.Code);
            json.Put("name", Codecs.Text, value.Name);
            json.PutList("sectors", Codecs.Sector, value.Sectors);
        }
    }
}
