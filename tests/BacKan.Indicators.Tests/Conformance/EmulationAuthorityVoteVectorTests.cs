using System.Text.Json;
using BacKan.Indicators.Emulation;
using BacKan.Indicators.Judging;
using BacKan.Indicators.Localization;
using NodaTime;
using NodaTime.Text;

namespace BacKan.Indicators.Tests.Conformance;

public class EmulationAuthorityVoteVectorTests
{
    private const string File = "emulation-authority-votes.json";

    public static IEnumerable<TheoryDataRow<string>> Grantors => Vectors.Ids(File, "grantors");

    public static IEnumerable<TheoryDataRow<string>> Ballots => Vectors.Ids(File, "votes");

    [Theory]
    [MemberData(nameof(Grantors))]
    public void Offices(string id)
    {
        JsonElement row = Vectors.Case(File, id, "grantors"), input = row.GetProperty("input");
        Finding answer = Services.Get<IEligibility>().AssessGrantor(Enum.Parse<Grantor>(input.GetProperty("grantor").GetString()!), Title(input), Day(input));
        Said(row).Should().Be((answer.Outcome.ToString(), answer.Citation.In(Language.Vietnamese)));
    }

    [Theory]
    [MemberData(nameof(Ballots))]
    public void Votes(string id)
    {
        JsonElement row = Vectors.Case(File, id, "votes"), input = row.GetProperty("input"), ballot = input.GetProperty("ballot"), expect = row.GetProperty("expect");
        VoteResult result = Services.Get<IEligibility>().AssessVote(
            Title(input),
            new(ballot.GetProperty("members").GetInt32(), Number(ballot, "present"), Number(ballot, "yes"), Number(ballot, "inWriting") ?? 0, Number(ballot, "yesInWriting") ?? 0),
            Day(input),
            input.TryGetProperty("local", out JsonElement local) ? local.GetString() : null);
        Finding deciding = result.First ?? result.Findings[^1];
        Said(row).Should().Be((result.Outcome.ToString(), deciding.Citation.In(Language.Vietnamese)));
        if (expect.TryGetProperty("votes", out JsonElement votes))
        {
            (result.Votes.Needed, result.Votes.Missing).Should().Be((votes.GetProperty("needed").GetInt32(), votes.GetProperty("missing").GetInt32()));
            $"{result.Votes.Got}/{result.Votes.Of}".Should().Be(votes.GetProperty("share").GetString());
        }

        if (expect.TryGetProperty("attendance", out JsonElement attendance))
            result.Attendance!.Missing.Should().Be(attendance.GetProperty("missing").GetInt32());
    }

    private static (string? Outcome, string? Citation) Said(JsonElement row) =>
        (row.GetProperty("expect").GetProperty("outcome").GetString(), row.GetProperty("expect").GetProperty("citation").GetString());

    private static EmulationTitle Title(JsonElement input) => EmulationTitles.Find(input.GetProperty("title").GetString()!)!;

    private static LocalDate Day(JsonElement input) => LocalDatePattern.Iso.Parse(input.GetProperty("day").GetString()!).Value;

    private static int? Number(JsonElement ballot, string name) => ballot.TryGetProperty(name, out JsonElement number) ? number.GetInt32() : null;
}
