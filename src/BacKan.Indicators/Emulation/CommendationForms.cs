using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>The names of the forms: <i>các hình thức khen thưởng</i>.</summary>
public static class CommendationForms
{
    /// <summary>Gets the name of a form.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form is not defined.</exception>
    public static BilingualText NameOf(CommendationForm form) => form switch
    {
        CommendationForm.CertificateOfMerit => new("giấy khen", "certificate of merit"),
        CommendationForm.DiplomaOfMerit => new("bằng khen", "diploma of merit"),
        CommendationForm.LabourOrder => new("Huân chương Lao động", "Labour Order"),
        CommendationForm.CommemorativeMedal => new("kỷ niệm chương", "commemorative medal"),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Expected a defined form."),
    };
}
