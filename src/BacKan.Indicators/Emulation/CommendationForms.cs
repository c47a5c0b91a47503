using BacKan.Indicators.Localization;

namespace BacKan.Indicators.Emulation;

/// <summary>The names of the forms: <i>các hình thức khen thưởng</i>.</summary>
internal static class CommendationForms
{
    /// <summary>Returns the name of a form.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form is not defined.</exception>
    public static BilingualText NameOf(CommendationForm form) => form switch
    {
        CommendationForm.CertificateOfMerit => new("giấy khen", "certificate of merit"),
        CommendationForm.DiplomaOfMerit => new("bằng khen", "diploma of merit"),
        CommendationForm.LabourOrder => new("Huân chương Lao động", "Labour Order"),
        CommendationForm.CommemorativeMedal => new("kỷ niệm chương", "commemorative medal"),
        CommendationForm.StateOrder => new("Huân chương", "order of the State"),
        CommendationForm.StateMedal => new("Huy chương", "medal of the State"),
        CommendationForm.HonoraryTitle => new("danh hiệu vinh dự Nhà nước", "honorary title of the State"),
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "Expected a defined form."),
    };
}
