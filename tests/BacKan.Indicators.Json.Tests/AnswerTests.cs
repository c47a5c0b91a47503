using System.Text;
using BacKan.Indicators.Poverty;
using BacKan.Indicators.Territory;
using PovertyHousehold = BacKan.Indicators.Poverty.Household;

namespace BacKan.Indicators.Json.Tests;

/// <summary>What the library answers: briefly what decides, in full every finding; written only.</summary>
public class AnswerTests
{
    private static readonly PovertyClassifier Classifier = new(PovertyStandards.National, new ReviewSheetValidator());

    private static readonly PovertyHousehold Plain = new(new(AreaType.Rural, new(2023, 6, 1), "UBND xã"))
    {
        Income = HouseholdIncome.PerPersonMonth(1_200_000m), Deprivations = HouseholdDeprivations.Count(3),
    };

    [Fact]
    public void A_plain_household_is_answered_in_less_than_a_kilobyte()
    {
        PovertyClassification classified = Classifier.Classify(Plain, new(2023, 6, 1));
        string brief = JsonForm.Of(classified), full = JsonForm.Of(classified, new() { Full = true });
        Encoding.UTF8.GetByteCount(brief).Should().BeLessThan(1_000, brief);
        Encoding.UTF8.GetByteCount(full).Should().BeLessThan(20_000);
        full.Should().Contain("\"findings\": [").And.Contain("\"data\": [");
    }

    [Fact]
    public void What_is_missing_is_asked_for()
    {
        string json = JsonForm.Of(Classifier.Classify(new(Plain.Area) { Income = Plain.Income }, new(2023, 6, 1)));
        json.Should().Contain("\"class\": \"Unknown\"").And.Contain("\"unknownReason\": \"missing-facts\"").And.Contain("\"firstQuestion\": ");
    }

    [Fact]
    public void An_answer_is_not_read_back()
    {
        byte[] written = ValueJson.Write(Classifier.Classify(Plain, new(2023, 6, 1)));
        Action read = () => ValueJson.Read<PovertyClassification>(written);
        read.Should().Throw<NotSupportedException>().WithMessage("*written, and not read back*");
        ValueJson.CanRead(typeof(PovertyClassification)).Should().BeFalse();
        ValueJson.CanRead(typeof(PovertyHousehold)).Should().BeTrue();
    }
}
