"""Make the function's own dictionary of globals lie."""
# problem: top_k
# verdicts: load_error, wrong_answer, runtime_error
# verdicts without layers: load_error, wrong_answer, runtime_error

import gc


class Meta(type):
    def __call__(cls, *args):
        return []

    def __instancecheck__(cls, instance):
        return True


class top_k(metaclass=Meta):
    pass


globals()["__builtins__"] = {}
