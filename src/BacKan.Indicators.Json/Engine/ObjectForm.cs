using System.Diagnostics.CodeAnalysis;
using System.Text;
using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Json.Engine;

/// <summary>A value that is a JSON object. Members that nobody declared are problems, and so is what its constructor refuses.</summary>
/// <param name="name">Its name in schemas.</param>
/// <param name="meaning">What it is.</param>
/// <param name="declare">
/// Declares its members and says how it is made of them; null for one that is only written. Run
/// when it is first used, so that a form may hold itself.
/// </param>
/// <param name="kind">The member that says the kind of the value, read by who chose this form.</param>
internal sealed class ObjectForm<T>(
    string name, BilingualText meaning, Func<Members<T>, Func<ReadValues, T>?> declare, (string Name, string Word)? kind = null) : Form<T>
    where T : notnull
{
    private readonly Lazy<(Member<T>[] Members, Func<ReadValues, T>? Make)> declared = new(() =>
    {
        var members = new Members<T>();
        Func<ReadValues, T>? make = declare(members);
        return ([.. members.All], make);
    });

    public override string Name => name;

    public BilingualText Meaning => meaning;

    public override bool IsAnswer => declared.Value.Make is null;

    public override bool TryRead(At at, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (!at.IsObject)
        {
            at.Problem(JsonErrorCodes.Member, new($"một đối tượng JSON: {meaning.Vi}", $"a JSON object: {meaning.En}"));
            return false;
        }

        (Member<T>[] members, Func<ReadValues, T>? make) = declared.Value;
        if (!TryReadMembers(at, members, out object?[] slots))
            return false;
        try
        {
            // Null where it has said itself what is wrong.
            value = make!(new(at, slots));
            return value is not null;
        }
        catch (MeasureUnitMismatchException mismatch)
        {
            at.Problem(
                "unit", mismatch.Wanted(),
                typeof(T).IsAssignableTo(typeof(Targets.Target)) ? ErrorCodes.TargetUnit : ErrorCodes.FigureUnit);
            return false;
        }
        catch (Exception refused) when (refused is ArgumentException or InvalidOperationException or OverflowException or FormatException)
        {
            BilingualText why = Refusal.Of(refused);
            at.Problem(JsonErrorCodes.Member, new($"{meaning.Vi} hợp lệ{why.Vi}", $"{meaning.En} that can be{why.En}"));
            return false;
        }
    }

    public override void Write(DocumentWriter to, T value)
    {
        to.Open(kind);
        foreach (Member<T> member in declared.Value.Members)
            member.Write(to, value);
        to.Close();
    }

    public override void Describe(SchemaWriter schema) => schema.Object(meaning, kind, declared.Value.Members.Select(m => m.Info));

    private bool TryReadMembers(At at, Member<T>[] members, out object?[] slots)
    {
        slots = new object?[members.Length];
        Span<bool> isSeen = stackalloc bool[members.Length];
        bool isGood = true;
        foreach (At child in at)
        {
            int index = IndexOf(members, child.NameUtf8);
            if (index < 0)
            {
                if (!IsKind(child) && !(at.Index == 0 && Definitions.Is(child)))
                    isGood &= Unknown(child, members);
                continue;
            }

            if (isSeen[index])
            {
                child.Problem(
                    JsonErrorCodes.Member,
                    new($"mục “{members[index].Info.Name}” chỉ một lần", $"the member '{members[index].Info.Name}' only once"));
                isGood &= at.Document.IsReportFile;
                continue;
            }

            isSeen[index] = true;
            if (!child.IsNull)
            {
                slots[index] = members[index].Read(child);
                isGood &= slots[index] is not null || members[index].Info.IsPart;
            }
        }

        for (int i = 0; i < members.Length; i++)
        {
            if (members[i].Info.IsRequired && slots[i] is null && IsAbsent(members[i]) && !IsSaidOtherwise(members[i].Info))
            {
                at.Missing(members[i].Info.Name);
                isGood = false;
            }
        }

        return (at.Index > 0 || at.Document.Definitions.ReadAll()) && isGood;

        bool IsAbsent(Member<T> member) => at.Member(member.Info.Utf8) is null or { IsNull: true };

        bool IsSaidOtherwise(MemberInfo member) =>
            member.Unless is not null && at.Member(Encoding.UTF8.GetBytes(member.Unless)) is { IsNull: false };
    }

    private static int IndexOf(Member<T>[] members, ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < members.Length; i++)
        {
            if (name.SequenceEqual(members[i].Info.Utf8))
                return i;
        }

        return -1;
    }

    private bool IsKind(At child) => kind is { } said && string.Equals(child.Name, said.Name, StringComparison.Ordinal);

    private bool Unknown(At child, Member<T>[] members)
    {
        string known = string.Join(
            ", ", members.Select(m => m.Info.Name).Prepend(kind?.Name).OfType<string>().Order(StringComparer.Ordinal));
        string unknown = child.Document.NameFor(child.Index);
        child.Problem(
            JsonErrorCodes.Member, new($"không có mục “{unknown}”; các mục: {known}", $"no member '{unknown}'; members are: {known}"));
        return child.Document.IsReportFile;
    }
}
