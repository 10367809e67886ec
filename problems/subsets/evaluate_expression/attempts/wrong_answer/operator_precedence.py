"""Returns the one result with the usual operator precedence."""


def evaluate_expression(expression):
    return [eval(expression)]
