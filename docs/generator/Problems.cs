using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace BacKan.Indicators.Docs;

/// <summary>What the code leaves unsaid or says of things that are not there.</summary>
internal static class Problems
{
    public static IEnumerable<string> Of(ApiModel model) => model.Types.SelectMany(type => OfType(model, type));

    private static IEnumerable<string> OfType(ApiModel model, INamedTypeSymbol type)
    {
        foreach (ISymbol symbol in model.MembersOf(type).Prepend(type).Where(s => !model.IsGivenByTheLanguage(s)))
        {
            XElement? doc = model.DocOf(symbol);
            string name = symbol.ToDisplayString();
            if (string.IsNullOrWhiteSpace(doc?.Element("summary")?.Value) && doc?.Element("summary")?.HasElements != true)
                yield return $"{name}: no summary";
            foreach (string cref in doc?.Descendants().Attributes("cref").Select(a => a.Value).Distinct(StringComparer.Ordinal) ?? [])
            {
                if (model.Find(cref) is not { } target || (model.IsOwn(target) && !model.HasPage(target)))
                    yield return $"{name}: cref {cref} leads to nothing public";
            }
        }

        if (!Glossary.TermsOf(model.DocOf(type)).Any())
            yield return $"{type.ToDisplayString()}: no Vietnamese term in <i>…</i> in the summary";
    }
}
