using System.Globalization;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace BacKan.Indicators.Docs;

/// <summary>The page of one type.</summary>
internal sealed class TypePage
{
    private static readonly Section Constructors = new("Constructors", HasHeadings: false);
    private static readonly Section Values = new("Values", HasHeadings: false);
    private static readonly Section Constants = new("Constants", HasHeadings: false);
    private static readonly Section Fields = new("Fields", HasHeadings: true);
    private static readonly Section Properties = new("Properties", HasHeadings: true);
    private static readonly Section Methods = new("Methods", HasHeadings: true);
    private static readonly Section Operators = new("Operators", HasHeadings: false);
    private static readonly Section Events = new("Events", HasHeadings: true);
    private static readonly Section[] Sections = [Constructors, Values, Constants, Fields, Properties, Methods, Operators, Events];

    private readonly ApiModel model;
    private readonly INamedTypeSymbol type;
    private readonly Links links;
    private readonly DocText text;

    private TypePage(ApiModel model, INamedTypeSymbol type)
    {
        (this.model, this.type) = (model, type);
        links = new Links(model, Links.PageOf(type), type);
        text = new DocText(links);
    }

    public static string Write(ApiModel model, INamedTypeSymbol type) => new TypePage(model, type).Write();

    public static Section SectionOf(ISymbol member) => member switch
    {
        IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } => Values,
        IFieldSymbol { IsConst: true } => Constants,
        IFieldSymbol => Fields,
        IPropertySymbol => Properties,
        IEventSymbol => Events,
        IMethodSymbol { MethodKind: MethodKind.Constructor } => Constructors,
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => Operators,
        _ => Methods,
    };

    private string Write()
    {
        string ns = ApiModel.NamespaceOf(type);
        XElement? doc = model.DocOf(type);
        ILookup<Section, ISymbol> members = model.MembersOf(type).ToLookup(SectionOf);
        return Page.Of(
            $"# {Markdown.Escape(Names.Of(type))}",
            $"[API]({links.To(Links.Api)}) / [{ns}]({links.To(Links.PageOf(ns))}) / {Names.KindOf(type)}",
            text.Blocks(doc?.Element("summary")),
            Markdown.Fence(SignatureWriter.Of(type)),
            Details(type.TypeKind == TypeKind.Delegate ? doc : Without(doc, "param")),
            Related.Of(model, type, links),
            string.Join(
                "\n\n", Sections.Where(members.Contains).Select(section => $"## {section.Title}\n\n" + Write(section, members[section]))));
    }

    private string Write(Section section, IEnumerable<ISymbol> members)
    {
        if (section == Values)
            return Table("number", members.OrderBy(ValueOf));
        if (section == Constants)
            return Table("value", members.OrderBy(m => ((IFieldSymbol)m).ConstantValue?.ToString(), StringComparer.Ordinal));
        return section.HasHeadings
            ? string.Join("\n\n", members.GroupBy(m => m.Name, StringComparer.Ordinal).Select(overloads =>
                $"### {Markdown.Escape(overloads.Key)}\n\n" + string.Join("\n\n", overloads.Select(Member))))
            : string.Join("\n\n", members.Select(Member));
    }

    private string Table(string value, IEnumerable<ISymbol> fields) =>
        Markdown.Table(["name", value, "meaning"], fields.Select(field => (string[])[
        Markdown.Code(field.Name), ValueText((IFieldSymbol)field),
        string.Join(
            "\n\n", Said(text.Blocks(model.DocOf(field)?.Element("summary")), text.Blocks(model.DocOf(field)?.Element("remarks"))))]));

    private static decimal ValueOf(ISymbol field) => Convert.ToDecimal(((IFieldSymbol)field).ConstantValue, CultureInfo.InvariantCulture);

    private static string ValueText(IFieldSymbol field) =>
        Convert.ToString(field.ConstantValue, CultureInfo.InvariantCulture)
            is { } value ? field.ContainingType.TypeKind == TypeKind.Enum ? value : Markdown.Code(value) : "";

    private string Member(ISymbol member)
    {
        XElement? doc = model.DocOf(member);
        // A positional record's constructor repeats the words of its type; only the parameters are its own.
        if (SectionOf(member) == Constructors
            && doc is not null
            && XNode.DeepEquals(doc.Element("summary"), model.DocOf(type)?.Element("summary")))
            doc = new XElement(doc.Name, doc.Elements("param"));
        return string.Join("\n\n", Said(Markdown.Fence(SignatureWriter.Of(member)), text.Blocks(doc?.Element("summary")), Details(doc)));
    }

    private string Details(XElement? doc)
    {
        if (doc is null)
            return "";
        var named = doc.Elements().Where(e => e.Name.LocalName is "typeparam" or "param" && text.Line(e).Length > 0)
            .Select(e => $"- {Markdown.Code(e.Attribute("name")?.Value ?? "")}: {text.Line(e)}");
        var thrown = doc.Elements("exception").Select(e => $"- throws {links.ToCref(e.Attribute("cref")?.Value ?? "")}: {text.Line(e)}");
        string seeAlso = string.Join(
            ", ", doc.Elements("seealso").Select(e => links.ToCref(e.Attribute("cref")?.Value ?? "", text.Line(e))));
        var returned = doc.Elements().Where(e => e.Name.LocalName is "returns" or "value").Select(e => $"- returns: {text.Line(e)}");
        return string.Join("\n\n", Said(
            string.Join('\n', [.. named, .. returned, .. thrown]),
            text.Blocks(doc.Element("remarks")),
            text.Blocks(doc.Element("example")),
            seeAlso.Length > 0 ? "See also: " + seeAlso : ""));
    }

    private static XElement? Without(XElement? doc, XName name) =>
        doc is null ? null : new XElement(doc.Name, doc.Elements().Where(e => e.Name != name));

    private static IEnumerable<string> Said(params string[] blocks) => blocks.Where(b => b.Length > 0);

    /// <summary>A part of the page; the members have a heading each, or stand in one block.</summary>
    internal sealed record Section(string Title, bool HasHeadings);
}
