"""Gives the one result of the expression without brackets."""


def evaluate_expression(expression):
    return [eval(expression)]
