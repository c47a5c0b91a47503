using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace BacKan.Indicators.WebApi.Tests;

/// <summary>The sample in process, without its log.</summary>
public class QuietHost : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.ConfigureLogging(log => log.ClearProviders());
}
