"""The emulator and the surroundings in which no test meets a real account."""

from tests.deploy.conftest import _server, emulator, project, shop, surroundings

__all__ = ["_server", "emulator", "project", "shop", "surroundings"]
