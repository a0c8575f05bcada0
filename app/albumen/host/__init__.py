"""The plugin host: finds plugins, checks them before their code runs, guards every call, undoes it all."""
