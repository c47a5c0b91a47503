// A house with known faults, to show that the map finds each of them. One file, so that the whole small house is seen at once.
#pragma warning disable IDE0130 // the namespaces are the fixture: the map reads rooms from them
#pragma warning disable MA0048, SA1402, SA1403 // several small types, several namespaces

namespace HouseFixture
{
    internal static class Vocabulary
    {
        public static int Two => 2;
    }

    // In the root namespace, but what speaks of services counts as the last room and may use all others.
    internal static class Registration
    {
        public static int Register(Microsoft.Extensions.DependencyInjection.IServiceCollection services) =>
            services.Count + Poverty.Household.Members();
    }
}

namespace HouseFixture.Poverty
{
    internal interface IMember;

    internal sealed class Household
    {
        public static int Members() => Vocabulary.Two;
    }

    [AttributeUsage(AttributeTargets.Class)]
    internal sealed class PoorAttribute : Attribute;

    internal static class AllowedUser
    {
        public static Law.Article? Cite(Law.Article? article) => article;
    }
}

// A folder inside a room is still that room.
namespace HouseFixture.Poverty.Measures
{
    internal static class Headcount
    {
        public static int Of(int poor) => poor * Vocabulary.Two;
    }
}

namespace HouseFixture.Structure
{
    internal static class SiblingUser
    {
        public static int Count() => Poverty.Household.Members();
    }
}

namespace HouseFixture.Attic
{
    internal static class UnplannedRoom;
}

namespace HouseFixture.Law
{
    internal sealed class Article;

    internal static class InSignature
    {
        public static bool IsKnown(Poverty.Household? household) => household is not null;
    }

    internal static class InBodyOnly
    {
        public static int Count() => Poverty.Household.Members();
    }

    internal static class InSubfolderBody
    {
        public static int Count() => Poverty.Measures.Headcount.Of(1);
    }

    internal static class InGenericArgument
    {
        public static int Count(IReadOnlyCollection<Poverty.Household> households) => households.Count;
    }

    internal static class InGenericConstraint
    {
        public static bool IsKnown<T>(T? value)
            where T : Poverty.IMember => value is not null;
    }

    [Poverty.Poor]
    internal static class InAttribute;

    [System.ComponentModel.TypeConverter(typeof(Poverty.Household))]
    internal static class InAttributeArgument;

    internal static class InLambda
    {
        public static Func<int, int> Counter() => count => count + Poverty.Household.Members();
    }

    internal static class InIterator
    {
        public static IEnumerable<int> Counts()
        {
            yield return Poverty.Household.Members();
        }
    }
}
