"""What the parameters and answers of a signature are: by it input mutants and friends are chosen."""

from __future__ import annotations

from judge.catalog import Signature


class Types:
    """What the parameters and answers of a signature are."""

    def __init__(self, signature: Signature) -> None:
        functions = [signature.function] if signature.function else list(signature.methods.values())
        self.parameters = [
            parameter.annotation for function in functions for parameter in function.parameters
        ]
        self.text = " ".join(self.parameters)
        self.answers = " ".join(function.returns for function in functions)
        self.is_class = signature.is_class

    @property
    def gives_no_nodes(self) -> bool:
        return "Node" not in self.answers

    @property
    def gives_once(self) -> bool:
        """Whether an argument gives what it has once, or gives something else each time."""
        return "Iterator" in self.text or "Callable" in self.text

    @property
    def has_lists(self) -> bool:
        return any(annotation.startswith(("list[", "str")) for annotation in self.parameters)

    @property
    def has_inner_lists(self) -> bool:
        return "list[list[" in self.text

    @property
    def first_two_alike(self) -> bool:
        return not self.is_class and len(self.parameters) > 1 and self.parameters[0] == self.parameters[1]

    def cuts(self, position: int) -> bool:
        """Return whether a parameter can be cut short."""
        return (
            not self.is_class
            and position < len(self.parameters)
            and self.parameters[position].startswith(("list[", "str"))
        )
