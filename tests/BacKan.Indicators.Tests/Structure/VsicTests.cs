using BacKan.Indicators.Structure;

namespace BacKan.Indicators.Tests.Structure;

public class VsicTests
{
    [Theory]
    [InlineData(2007, 21, 88, "10/2007/QĐ-TTg")]
    [InlineData(2018, 21, 88, "27/2018/QĐ-TTg")]
    [InlineData(2025, 22, 87, "36/2025/QĐ-TTg")]
    public void An_edition_has_its_sections_and_divisions(int year, int sections, int divisions, string number)
    {
        Vsic edition = Of(year);
        edition.Sections.Should().HaveCount(sections);
        edition.Sections.Sum(s => s.DivisionCount).Should().Be(divisions);
        edition.Sections.Select(s => s.Letter).Should().Equal(Enumerable.Range('A', sections).Select(c => (char)c));
        edition.Sections.Zip(edition.Sections.Skip(1)).Should().OnlyContain(p => p.First.LastDivision < p.Second.FirstDivision, "divisions do not overlap");
        edition.Citation.Instrument.Number.ToString().Should().Be(number);
    }

    [Theory]
    [InlineData(2018, 'K', "Hoạt động tài chính, ngân hàng và bảo hiểm")]
    [InlineData(2025, 'K', "Hoạt động viễn thông; lập trình máy tính, tư vấn, cơ sở hạ tầng máy tính và các dịch vụ thông tin khác")]
    [InlineData(2025, 'L', "Hoạt động tài chính, ngân hàng và bảo hiểm")]
    [InlineData(2018, 'U', "Hoạt động của các tổ chức và cơ quan quốc tế")]
    [InlineData(2025, 'V', "Hoạt động của các tổ chức và cơ quan quốc tế")]
    public void A_letter_means_something_in_its_edition_only(int year, char letter, string name) =>
        Of(year)[letter].Name.Should().Be(name);

    [Theory]
    [InlineData('A', "A")]
    [InlineData('I', "I")]
    [InlineData('J', "JK")]
    [InlineData('K', "L")]
    [InlineData('L', "M")]
    [InlineData('M', "N")]
    [InlineData('N', "O")]
    [InlineData('O', "P")]
    [InlineData('P', "Q")]
    [InlineData('Q', "R")]
    [InlineData('R', "S")]
    [InlineData('S', "T")]
    [InlineData('T', "U")]
    [InlineData('U', "V")]
    public void Letters_from_J_on_moved_in_2025(char letter, string to)
    {
        VsicCorrespondence found = Vsic.Corresponding(Vsic.V2018[letter], Vsic.V2025);
        string.Concat(found.To.Select(s => s.Letter)).Should().Be(to);
        found.KeepsLetter.Should().Be(letter < 'J');
        found.To.Should().OnlyContain(s => s.Sector == found.From.Sector);
        foreach (VsicSection section in found.To)
        {
            VsicCorrespondence back = Vsic.Corresponding(section, Vsic.V2007);
            back.To.Single().Letter.Should().Be(letter);
            back.IsPart.Should().Be(letter == 'J');
        }
    }

    [Fact]
    public void Divisions_follow_their_section()
    {
        foreach (VsicSection section in Vsic.V2018.Sections)
        {
            VsicCorrespondence to = Vsic.Corresponding(section, Vsic.V2025);
            to.To[^1].LastDivision.Should().Be(section.LastDivision);
            to.To[0].FirstDivision.Should().Be(section.Letter == 'G' ? 46 : section.FirstDivision, "division 45 went to another section");
        }
    }

    [Theory]
    [InlineData('G')]
    [InlineData('S')]
    public void Where_repair_moved_the_sections_do_not_compare(char letter)
    {
        VsicCorrespondence found = Vsic.Corresponding(Vsic.V2018[letter], Vsic.V2025);
        found.Caveat!.En.Should().Contain("repair of motor vehicles");
        found.KeepsLetter.Should().BeFalse();
        Vsic.Corresponding(found.To[0], Vsic.V2018).Caveat.Should().NotBeNull();
        Vsic.Corresponding(Vsic.V2007[letter], Vsic.V2018).KeepsLetter.Should().BeTrue();
    }

    [Fact]
    public void Sections_of_two_editions_are_never_the_same_sector()
    {
        Vsic.V2018.Scheme.Sectors.Should().NotIntersectWith(Vsic.V2025.Scheme.Sectors).And.NotIntersectWith(Vsic.V2007.Scheme.Sectors);
        EconomicStructure old = Even(Vsic.V2018), now = Even(Vsic.V2025);
        FluentActions.Invoking(() => old.ChangeTo(now)).Should().Throw<ArgumentException>().WithMessage("*vsic-2025*vsic-2018*");
    }

    [Fact]
    public void The_three_sectors_compare_across_editions()
    {
        StructuralChange change = Vsic.V2018.ToThreeSectors.Apply(Even(Vsic.V2018)).ChangeTo(Vsic.V2025.ToThreeSectors.Apply(Even(Vsic.V2025)));
        change.From.Shares.Select(s => s.Exact).Should().Equal(new Fraction(100, 21), new Fraction(500, 21), new Fraction(1500, 21));
        change.To.Shares.Select(s => s.Exact).Should().Equal(new Fraction(100, 22), new Fraction(500, 22), new Fraction(1600, 22));
    }

    [Fact]
    public void The_new_sections_can_be_taken_back_to_the_old_ones()
    {
        EconomicStructure back = Vsic.From2025To2018.Apply(Even(Vsic.V2025));
        back.Shares.Single(s => string.Equals(s.Sector.Code, "VSIC2018:J", StringComparison.Ordinal)).Exact.Should().Be(new Fraction(200, 22));
        back.ChangeTo(Even(Vsic.V2018)).Shifts.Should().HaveCount(21);
        Vsic.From2025To2018.Caveat.Should().NotBeNull();
    }

    [Fact]
    public void Each_list_says_how_well_it_was_checked()
    {
        (Vsic.V2018.NamesConfidence, Vsic.V2025.NamesConfidence).Should().Be((Confidence.Unverified, Confidence.Secondary));
        Vsic.Editions.Should().OnlyContain(e => e.MappingConfidence == Confidence.Unverified && e.EnglishNamesConfidence == Confidence.Unverified);
        Vsic.V2025.Sections.Where(s => s.EnglishName is null).Select(s => s.Letter).Should().Equal('G', 'J', 'K', 'S');
        Vsic.V2018.Sections.Should().OnlyContain(s => s.EnglishName != null);
    }

    [Fact]
    public void What_is_not_there_is_refused()
    {
        FluentActions.Invoking(() => Vsic.V2018['V']).Should().Throw<KeyNotFoundException>().WithMessage("*A to U*");
        Vsic.V2025['V'].ToString().Should().Be("VSIC2025:V");
    }

    private static Vsic Of(int year) => Vsic.Editions.Single(e => e.Year == year);

    private static EconomicStructure Even(Vsic edition) =>
        EconomicStructure.FromValues(edition.Scheme, Kit.Year, edition.Scheme.Sectors.ToDictionary(s => s, _ => Quantity.BillionDong(1m)));
}
