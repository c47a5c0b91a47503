using System.Globalization;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace BacKan.Indicators.Tests.Architecture;

/// <summary>
/// Which type uses which, read from a compiled assembly and folded to rooms (the first namespace segment after the
/// root namespace). Source text cannot tell: a namespace sees its parents without a <c>using</c>. What the compiler
/// erases (constants, <c>nameof</c>) cannot be told from here either.
/// </summary>
internal sealed class HouseMap
{
    public const string Root = "(root)";
    public const string DependencyInjection = "DependencyInjection";

    // These stand in the root namespace so that callers need no extra using; their folder is not in the metadata.
    private static readonly HashSet<string> RegistrationTypes = new(StringComparer.Ordinal)
    {
        "BacKanIndicatorsServiceCollectionExtensions",
        "BacKanIndicatorsOptions",
        "BacKanServices",
    };

    private readonly ModuleDefinition _module;
    private readonly string _rootNamespace;
    private readonly Dictionary<TypeDefinition, string?> _rooms = [];

    private HouseMap(ModuleDefinition module, string rootNamespace)
    {
        _module = module;
        _rootNamespace = rootNamespace;

        Inhabitants = [.. module.Types
            .Where(type => RoomOf(type) is not null)
            .Select(type => new Inhabitant(type.FullName, RoomOf(type)!))
            .OrderBy(inhabitant => inhabitant.Type, StringComparer.Ordinal)];

        Outsiders = [.. module.Types
            .Where(type => RoomOf(type) is null && !IsGenerated(type))
            .Select(type => type.FullName)
            .Order(StringComparer.Ordinal)];

        // One reference is one pair of types, however often the one names the other: a count of instructions
        // would differ between Debug and Release.
        References = [.. module.Types
            .Where(type => RoomOf(type) is not null)
            .SelectMany(ReferencesOf)
            .DistinctBy(reference => (reference.From, reference.To))
            .OrderBy(reference => reference.From.Type, StringComparer.Ordinal)
            .ThenBy(reference => reference.To.Type, StringComparer.Ordinal)];
    }

    /// <summary>The outermost types under the root namespace, each with its room.</summary>
    public IReadOnlyList<Inhabitant> Inhabitants { get; }

    /// <summary>Hand-written types of the assembly that stand outside the root namespace, and so in no room.</summary>
    public IReadOnlyList<string> Outsiders { get; }

    /// <summary>Every pair of different outermost types of which the first uses the second.</summary>
    public IReadOnlyList<Reference> References { get; }

    public static HouseMap Read(string assemblyPath, string rootNamespace)
    {
        // Enum arguments of attributes can be decoded only with the assembly that declares the enum at hand.
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(assemblyPath));
        using var module = ModuleDefinition.ReadModule(assemblyPath, new ReaderParameters { AssemblyResolver = resolver });
        return new HouseMap(module, rootNamespace);
    }

    private string? RoomOf(TypeDefinition outermost)
    {
        if (!_rooms.TryGetValue(outermost, out var room))
        {
            room = FindRoom(outermost);
            _rooms.Add(outermost, room);
        }

        return room;
    }

    private string? FindRoom(TypeDefinition type)
    {
        if (string.Equals(type.Namespace, _rootNamespace, StringComparison.Ordinal))
        {
            return RegistrationTypes.Contains(type.Name) || SpeaksOfServices(type) ? DependencyInjection : Root;
        }

        return type.Namespace.StartsWith(_rootNamespace + ".", StringComparison.Ordinal)
            ? type.Namespace[(_rootNamespace.Length + 1)..].Split('.')[0]
            : null;
    }

    private static bool SpeaksOfServices(TypeDefinition type) =>
        type.Interfaces.Select(implementation => implementation.InterfaceType)
            .Concat(type.Methods.SelectMany(method => method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Any(used => used.FullName.Contains("Microsoft.Extensions.DependencyInjection.IServiceCollection", StringComparison.Ordinal));

    // Names no C# source can spell, attributes the compiler embeds, and the output of source generators.
    private static bool IsGenerated(TypeDefinition type) =>
        type.Name.StartsWith('<')
        || type.CustomAttributes.Any(attribute => attribute.AttributeType.Name
            is "CompilerGeneratedAttribute" or "GeneratedCodeAttribute" or "EmbeddedAttribute");

    private IEnumerable<Reference> ReferencesOf(TypeDefinition type)
    {
        var user = new Inhabitant(type.FullName, RoomOf(type)!);
        return from use in UsesOf(type)
               from target in OutermostOf(use.Type)
               where target != type && RoomOf(target) is not null
               select new Reference(user, new Inhabitant(target.FullName, RoomOf(target)!), use.Place);
    }

    private static IEnumerable<Use> UsesOf(TypeDefinition type)
    {
        var header = Of(type.BaseType)
            .Concat(type.Interfaces.SelectMany(implementation => Of(implementation.InterfaceType).Concat(AttributesOf(implementation))))
            .Concat(GenericsOf(type))
            .Concat(AttributesOf(type))
            .Select(used => new Use(used, type.Name));

        var fields = type.Fields.SelectMany(field => Of(field.FieldType).Concat(AttributesOf(field))
            .Select(used => new Use(used, field.Name)));
        var properties = type.Properties.SelectMany(property => Of(property.PropertyType).Concat(AttributesOf(property))
            .Select(used => new Use(used, property.Name)));
        var events = type.Events.SelectMany(@event => Of(@event.EventType).Concat(AttributesOf(@event))
            .Select(used => new Use(used, @event.Name)));
        var methods = type.Methods.SelectMany(method => SignatureOf(method).Concat(BodyOf(method))
            .Select(used => new Use(used, method.Name)));

        // Closures, iterators and async methods become nested types: what they use is used by the type around them.
        return header.Concat(fields).Concat(properties).Concat(events).Concat(methods)
            .Concat(type.NestedTypes.SelectMany(UsesOf));
    }

    private static IEnumerable<TypeReference> SignatureOf(MethodDefinition method) =>
        Of(method.ReturnType)
            .Concat(AttributesOf(method.MethodReturnType))
            .Concat(method.Parameters.SelectMany(parameter => Of(parameter.ParameterType).Concat(AttributesOf(parameter))))
            .Concat(GenericsOf(method))
            .Concat(AttributesOf(method))
            .Concat(method.Overrides.SelectMany(MemberOf));

    private static IEnumerable<TypeReference> BodyOf(MethodDefinition method) => !method.HasBody
        ? []
        : method.Body.Variables.Select(variable => variable.VariableType)
            .Concat(method.Body.ExceptionHandlers.SelectMany(handler => Of(handler.CatchType)))
            .Concat(method.Body.Instructions.SelectMany(OperandOf));

    private static IEnumerable<TypeReference> OperandOf(Instruction instruction) => instruction.Operand switch
    {
        TypeReference type => [type],
        MethodReference method => MemberOf(method),
        FieldReference field => [field.DeclaringType, field.FieldType],
        CallSite site => site.Parameters.Select(parameter => parameter.ParameterType).Append(site.ReturnType),
        _ => [],
    };

    private static IEnumerable<TypeReference> MemberOf(MethodReference method) =>
        method.Parameters.Select(parameter => parameter.ParameterType)
            .Append(method.ReturnType)
            .Append(method.DeclaringType)
            .Concat(method is GenericInstanceMethod generic ? generic.GenericArguments : []);

    private static IEnumerable<TypeReference> GenericsOf(IGenericParameterProvider provider) =>
        provider.GenericParameters.SelectMany(parameter => parameter.Constraints
            .SelectMany(constraint => Of(constraint.ConstraintType).Concat(AttributesOf(constraint)))
            .Concat(AttributesOf(parameter)));

    private static IEnumerable<TypeReference> AttributesOf(ICustomAttributeProvider provider) =>
        provider.CustomAttributes.SelectMany(attribute => Of(attribute.AttributeType)
            .Concat(attribute.ConstructorArguments
                .Concat(attribute.Fields.Select(field => field.Argument))
                .Concat(attribute.Properties.Select(property => property.Argument))
                .SelectMany(ArgumentOf)));

    private static IEnumerable<TypeReference> ArgumentOf(CustomAttributeArgument argument) => argument.Value switch
    {
        TypeReference type => [argument.Type, type],
        CustomAttributeArgument boxed => ArgumentOf(boxed).Append(argument.Type),
        CustomAttributeArgument[] items => items.SelectMany(ArgumentOf).Append(argument.Type),
        _ => [argument.Type],
    };

    private static IEnumerable<TypeReference> Of(TypeReference? type) => type is null ? [] : [type];

    /// <summary>Takes a type apart (arrays, references, generic arguments) to the outermost types of this assembly.</summary>
    private IEnumerable<TypeDefinition> OutermostOf(TypeReference type) => type switch
    {
        GenericParameter => [],
        GenericInstanceType generic => generic.GenericArguments.Prepend(generic.ElementType).SelectMany(OutermostOf),
        FunctionPointerType pointer => pointer.Parameters.Select(parameter => parameter.ParameterType)
            .Append(pointer.ReturnType).SelectMany(OutermostOf),
        IModifierType modified => OutermostOf(modified.ElementType).Concat(OutermostOf(modified.ModifierType)),
        TypeSpecification wrapped => OutermostOf(wrapped.ElementType),
        { DeclaringType: { } outer } => OutermostOf(outer),
        TypeDefinition definition => [definition],
        // The type names inside attributes come as text, not as tokens of this module.
        _ => type.Scope == _module && _module.GetType(type.FullName) is { } named ? [named] : [],
    };

    /// <summary>An outermost type and the room it stands in.</summary>
    internal sealed record Inhabitant(string Type, string Room)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Type} [{Room}]");
    }

    /// <summary>One type that uses another, with the first place where it does.</summary>
    internal sealed record Reference(Inhabitant From, Inhabitant To, string Place)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{From} → {To}, first in {Place}");
    }

    private sealed record Use(TypeReference Type, string Place);
}
