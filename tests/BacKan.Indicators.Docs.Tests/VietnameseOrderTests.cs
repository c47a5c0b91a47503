namespace BacKan.Indicators.Docs.Tests;

public sealed class VietnameseOrderTests
{
    [Theory]
    [InlineData("a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y")]
    [InlineData("ma mà mả mã má mạ")]
    [InlineData("mạ man mán măng mận me")]
    [InlineData("tan tán tăng tấn")]
    [InlineData("hộ hội hồn hơn")]
    public void Compare_orders_letters_before_tones(string ordered) => Sorted(ordered.Split(' ')).Should().Equal(ordered.Split(' '));

    [Fact]
    public void Compare_goes_syllable_by_syllable()
    {
        string[] ordered = ["chỉ tiêu", "chỉ tiêu được giao", "chỉ tiêu mức", "chỉ tiêu thống kê", "chiến sĩ", "Chuẩn nghèo"];

        Sorted(ordered).Should().Equal(ordered);
    }

    [Fact]
    public void Compare_puts_signs_first_and_ignores_case_until_the_end()
    {
        string[] ordered = ["%", "10⁶ đồng", "Bằng khen", "bằng khen", "Đạt", "đạt thấp"];

        Sorted(ordered).Should().Equal(ordered);
    }

    [Theory]
    [InlineData("ước", "Ư")]
    [InlineData("Ổn định", "Ô")]
    [InlineData("Đạt", "Đ")]
    [InlineData("áp", "A")]
    [InlineData("%", "#")]
    [InlineData("…", "#")]
    public void HeadingOf_is_the_letter_without_its_tone(string term, string expected) => VietnameseOrder.HeadingOf(term).Should().Be(expected);

    private static IEnumerable<string> Sorted(string[] ordered) => ordered.Reverse().Order(VietnameseOrder.Instance);
}
