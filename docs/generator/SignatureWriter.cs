using Microsoft.CodeAnalysis;

namespace BacKan.Indicators.Docs;

/// <summary>Writes declarations as a reader of C# expects them.</summary>
internal static class SignatureWriter
{
    private const int LongLine = 110;

    private const SymbolDisplayMiscellaneousOptions Spelling =
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes
        | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
        | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
        | SymbolDisplayMiscellaneousOptions.AllowDefaultLiteral;

    private static readonly SymbolDisplayFormat Member = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility
            | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeType
            | SymbolDisplayMemberOptions.IncludeRef
            | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeModifiers
            | SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        extensionMethodStyle: SymbolDisplayExtensionMethodStyle.StaticMethod,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword,
        miscellaneousOptions: Spelling);

    private static readonly SymbolDisplayFormat Type = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeVariance,
        miscellaneousOptions: Spelling);

    public static string Of(ISymbol symbol) => symbol is INamedTypeSymbol type ? OfType(type) : OfMember(symbol);

    private static string OfMember(ISymbol member)
    {
        string line = member.ToDisplayString(Member);
        string accessibility = Accessibility(member);
        if (!line.StartsWith(accessibility, StringComparison.Ordinal))
            line = accessibility + line;
        return member is IMethodSymbol method ? Wrap(line, method.Parameters, method.IsExtensionMethod) : line;
    }

    private static string OfType(INamedTypeSymbol type)
    {
        if (type is { TypeKind: TypeKind.Delegate, DelegateInvokeMethod: { } invoke })
            return Wrap(Accessibility(type) + "delegate " + type.ToDisplayString(Member) + ";", invoke.Parameters, isExtension: false);

        string modifiers = type switch
        {
            { TypeKind: TypeKind.Enum or TypeKind.Interface } => "",
            { TypeKind: TypeKind.Struct } => (type.IsReadOnly ? "readonly " : "") + (type.IsRefLikeType ? "ref " : ""),
            { IsStatic: true } => "static ",
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        string bases = string.Join(", ", BasesOf(type).Select(b => b.ToDisplayString(Type)));
        string constraints = type.ToDisplayString(Type.AddGenericsOptions(SymbolDisplayGenericsOptions.IncludeTypeConstraints))[
            type.ToDisplayString(Type).Length..];
        return Accessibility(type) + modifiers + Names.KindOf(type) + " " + type.ToDisplayString(Type)
            + (bases.Length == 0 ? "" : " : " + bases)
            + constraints.Replace(" where ", "\n    where ", StringComparison.Ordinal);
    }

    /// <summary>Gets what the source names after the colon: not what a record or another interface brings along.</summary>
    public static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Enum)
            return type.EnumUnderlyingType is { SpecialType: not SpecialType.System_Int32 } number ? [number] : [];
        INamedTypeSymbol? parent =
            type is { TypeKind: TypeKind.Class, BaseType: { SpecialType: not SpecialType.System_Object } named } ? named : null;
        bool isRecord = Names.KindOf(type).StartsWith("record", StringComparison.Ordinal);
        IEnumerable<INamedTypeSymbol> interfaces = type.Interfaces
            .Where(i => parent is null || !parent.AllInterfaces.Contains(i, SymbolEqualityComparer.Default))
            .Where(i => !type.Interfaces.Any(other => other.AllInterfaces.Contains(i, SymbolEqualityComparer.Default)))
            .Where(i => !(isRecord && string.Equals(i.Name, "IEquatable", StringComparison.Ordinal)))
            .OrderBy(i => i.ToDisplayString(Type), StringComparer.Ordinal);
        return parent is null ? interfaces : interfaces.Prepend(parent);
    }

    private static string Accessibility(ISymbol symbol) => symbol switch
    {
        { ContainingType.TypeKind: TypeKind.Interface } and not INamedTypeSymbol => "",
        { DeclaredAccessibility: Microsoft.CodeAnalysis.Accessibility.Public } => "public ",
        _ => "protected ",
    };

    private static string Wrap(string line, IReadOnlyList<IParameterSymbol> parameters, bool isExtension)
    {
        string[] shown = [.. parameters.Select((p, i) => (isExtension && i == 0 ? "this " : "") + p.ToDisplayString(Member))];
        string[] each = [.. parameters.Select((p, i) => WithEnumName(p, shown[i]))];
        string before = "(" + string.Join(", ", shown) + ")";
        string after = "(" + string.Join(", ", each) + ")";
        if (line.Length - before.Length + after.Length > LongLine && each.Length > 1)
            after = "(\n    " + string.Join(",\n    ", each) + ")";
        return line.Replace(before, after, StringComparison.Ordinal);
    }

    // The compiler's display leaves the type out: "sense = AtLeast".
    private static string WithEnumName(IParameterSymbol parameter, string shown)
    {
        ITypeSymbol type = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : parameter.Type;
        string assigned = parameter.Name + " = ";
        int at = shown.LastIndexOf(assigned, StringComparison.Ordinal) + assigned.Length;
        return type.TypeKind == TypeKind.Enum
            && parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: not null }
            && char.IsLetter(shown[at])
            ? shown.Insert(at, type.ToDisplayString(Type) + ".")
            : shown;
    }
}
