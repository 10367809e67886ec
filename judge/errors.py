"""The one root of the errors that the judge reports to a person."""


class JudgeError(Exception):
    """Something the user can mend; the message says what is wrong and `tip` what to do next."""

    def __init__(self, message: str, tip: str = "") -> None:
        super().__init__(message)
        self.tip = tip
