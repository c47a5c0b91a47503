using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Tests.Localization;

public class VietnameseTextTests
{
    private const string AllLetters = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ";

    [Theory]
    [InlineData("hộ nghèo", "ho\u0323\u0302 nghe\u0300o")] // the dot below comes first in canonical order
    [InlineData("hộ nghèo", "ho\u0302\u0323 nghe\u0300o")]
    [InlineData("Ủy ban", "U\u0309y ban")]
    [InlineData("ƯỚC", "U\u031BO\u031B\u0301C")]
    [InlineData("tỷ đồng", "ty\u0309\u00A0đo\u0302\u0300ng")]
    public void Decomposed_letters_and_odd_spaces_read_like_composed_ones(string composed, string typed) =>
        VietnameseText.Compose(typed).Should().Be(composed);

    [Fact]
    public void Every_vowel_is_composed_from_its_marks_in_both_cases()
    {
        // The runtime's own tables, where it has them, are the oracle; in invariant mode Normalize changes nothing and the test is trivially true.
        foreach (char letter in AllLetters + AllLetters.ToUpperInvariant())
            VietnameseText.Compose(letter.ToString().Normalize(System.Text.NormalizationForm.FormD)).Should().Be(letter.ToString());
    }

    [Theory]
    [InlineData("Khánh Hòa", "khánh hoà")]
    [InlineData("Uỷ ban", "Ủy ban")]
    [InlineData("thương mại – dịch vụ", "thương mại - dịch vụ")]
    [InlineData("THÚY", "thuý")]
    public void Tone_placement_case_and_dashes_do_not_tell_texts_apart(string left, string right) =>
        VietnameseText.Fold(left).Should().Be(VietnameseText.Fold(right));

    [Theory]
    [InlineData("hòa", "hóa")]
    [InlineData("đồng", "dồng")]
    [InlineData("má à", "ma á")]
    [InlineData("tạ", "tạ 5")]
    public void Tones_letters_and_words_do(string left, string right) =>
        VietnameseText.Fold(left).Should().NotBe(VietnameseText.Fold(right));

    [Fact]
    public void A_place_in_the_tidied_text_leads_back_to_the_given_one()
    {
        TidiedText tidied = VietnameseText.Tidy("ho\u0323\u0302 x");
        tidied.Text.Should().Be("hộ x");
        tidied.Original(1).Should().Be(1);
        tidied.Original(3).Should().Be(5);
        tidied.Original(4).Should().Be(6);
    }
}
