"""The program as a module: `python -m companion`."""

from companion.entrance import main

if __name__ == "__main__":
    raise SystemExit(main())
