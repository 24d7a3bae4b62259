# Makes the installer for Windows: msi.ps1 build; msi.ps1 path prints where it is.
# Needs WiX 5 (dotnet tool install --global wix --version 5.0.2).
param([Parameter(Mandatory)][ValidateSet('build', 'path')][string]$command)
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true

Set-Location (Join-Path $PSScriptRoot '../..')
$version = (Select-String -Path Cargo.toml -Pattern '^version = "(.*)"').Matches[0].Groups[1].Value
$package = Join-Path (Get-Location) "target/package/injixo-authenticator-$version-x64.msi"

if ($command -eq 'build') {
    cargo build --quiet --locked --release --features window-launcher
    New-Item -ItemType Directory -Force target/package | Out-Null
    wix build packaging/windows/product.wxs -arch x64 -d "Version=$version" -d 'Programs=target/release' -out $package
} else {
    $package
}
