app-name = Authenticator for injixo
