using Microsoft.CodeAnalysis;

namespace BacKan.Indicators.Docs;

/// <summary>What things are called on the pages.</summary>
internal static class Names
{
    private static readonly SymbolDisplayFormat TypeFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
            | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>
    /// Names a type <c>Timeline&lt;T&gt;</c> and a member <c>Timeline&lt;T&gt;.On</c>; a constructor bears its type's name.
    /// </summary>
    public static string Of(ISymbol symbol) => symbol switch
    {
        ITypeSymbol type => type.ToDisplayString(TypeFormat),
        IMethodSymbol { MethodKind: MethodKind.Constructor } => Of(symbol.ContainingType),
        { ContainingType: { } type } => $"{Of(type)}.{Short(symbol)}",
        _ => symbol.Name,
    };

    /// <summary>Names a member without its type.</summary>
    public static string Short(ISymbol symbol) => symbol switch
    {
        ITypeSymbol => Of(symbol),
        IMethodSymbol { MethodKind: MethodKind.Constructor } => symbol.ContainingType.Name,
        IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } => "operators",
        IPropertySymbol { IsIndexer: true } => "this[]",
        _ => symbol.Name,
    };

    /// <summary>Names the kind of a type as C# does.</summary>
    public static string KindOf(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Struct } when IsRecordStruct(type) => "record struct",
        { TypeKind: TypeKind.Struct } => "struct",
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Enum } => "enum",
        { TypeKind: TypeKind.Delegate } => "delegate",
        { IsRecord: true } => "record",
        _ => "class",
    };

    /// <summary>Tells whether the compiler made the member: a record's equality, say.</summary>
    public static bool IsCompilerGenerated(ISymbol member) =>
        member.GetAttributes().Any(a => string.Equals(a.AttributeClass?.Name, "CompilerGeneratedAttribute", StringComparison.Ordinal));

    // Metadata does not say "record struct"; only a record's equality operators are the compiler's.
    private static bool IsRecordStruct(INamedTypeSymbol type) => type.GetMembers("op_Equality").Any(IsCompilerGenerated);
}
