"""Connections: what a template says of them, and that no secret stands anywhere."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sfgen import Parameter, Workflow
from sfgen.aws import http
from sfgen.deploy.template import template_of
from sfgen.errors import DefinitionError
from sfgen.resources import Connection, Secret, to_cloudformation
from tests.oracles.fixtures import Oracles

SECRET = Secret("shop", key="token")

CONNECTIONS = [
    Connection.basic("Shop", username=Parameter("ShopUser"), password=SECRET, description="The shop"),
    Connection.api_key("Shop", key="X-Api-Key", value=Secret("shop"), query={"tenant": "a", "t": SECRET}),
    Connection.bearer("Shop", token=Secret(Parameter("ShopSecret"), key="t"), headers={"X-A": Parameter("Tenant")}),
    Connection.oauth(
        "Shop",
        client_id="abc",
        client_secret=SECRET,
        endpoint="https://login.example.com/token",
        token_body={"scope": "read"},
        body={"key": SECRET},
    ),
]
PARAMETERS = ("ShopUser", "ShopSecret", "Tenant")


def properties(connection: Connection) -> Any:
    return to_cloudformation(connection.properties, {name: name for name in PARAMETERS})


@pytest.mark.parametrize("connection", CONNECTIONS, ids=["basic", "api-key", "bearer", "oauth"])
def test_others_accept_the_resource(connection: Connection, oracles: Oracles) -> None:
    made = properties(connection)
    text = json.dumps(made)
    template = {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Parameters": {name: {"Type": "String"} for name in PARAMETERS if name in text},
        "Resources": {"Shop": {"Type": connection.type, "Properties": made}},
    }
    assert oracles.cfn_lint_template(template) == []


def test_each_kind_has_its_members() -> None:
    basic, key, bearer, oauth = map(properties, CONNECTIONS)
    token = "{{resolve:secretsmanager:shop:SecretString:token}}"
    assert basic == {
        "Description": "The shop",
        "AuthorizationType": "BASIC",
        "AuthParameters": {"BasicAuthParameters": {"Username": {"Ref": "ShopUser"}, "Password": token}},
    }
    assert key["AuthParameters"] == {
        "ApiKeyAuthParameters": {
            "ApiKeyName": "X-Api-Key",
            "ApiKeyValue": "{{resolve:secretsmanager:shop:SecretString}}",
        },
        "InvocationHttpParameters": {
            "QueryStringParameters": [
                {"Key": "tenant", "Value": "a", "IsValueSecret": False},
                {"Key": "t", "Value": token, "IsValueSecret": True},
            ]
        },
    }
    assert bearer["AuthParameters"]["ApiKeyAuthParameters"] == {
        "ApiKeyName": "Authorization",
        "ApiKeyValue": {"Fn::Sub": "Bearer {{resolve:secretsmanager:${ShopSecret}:SecretString:t}}"},
    }
    assert bearer["AuthParameters"]["InvocationHttpParameters"]["HeaderParameters"] == [
        {"Key": "X-A", "Value": {"Ref": "Tenant"}, "IsValueSecret": False}
    ]
    assert oauth["AuthorizationType"] == "OAUTH_CLIENT_CREDENTIALS"
    assert oauth["AuthParameters"]["OAuthParameters"] == {
        "AuthorizationEndpoint": "https://login.example.com/token",
        "ClientParameters": {"ClientID": "abc", "ClientSecret": token},
        "HttpMethod": "POST",
        "OAuthHttpParameters": {"BodyParameters": [{"Key": "scope", "Value": "read", "IsValueSecret": False}]},
    }


def test_a_private_api_and_a_key_of_ones_own() -> None:
    arn = "arn:aws:vpc-lattice:eu-west-1:123456789012:resourceconfiguration/rcfg-1"
    connection = Connection.bearer(
        "Shop", token=SECRET, kms_key="alias/shop", resource_configuration=arn, keep="Retain"
    )
    made = properties(connection)
    assert made["KmsKeyIdentifier"] == "alias/shop"
    assert made["InvocationConnectivityParameters"] == {"ResourceParameters": {"ResourceConfigurationArn": arn}}
    assert connection.keep == "Retain"


def test_a_workflow_is_deployed_with_the_connections_that_it_names() -> None:
    connection = Connection.bearer("HuggingFace", token=SECRET)
    workflow = Workflow("one")
    workflow.start_at(http.get("Ask", url="https://a.example.com/", connection=connection))
    machine = workflow.compile()
    assert '"ConnectionArn": "${HuggingFace.Arn}"' in machine.to_json()
    resources = template_of([(workflow, machine)]).body["Resources"]
    assert resources["HuggingFace"]["Type"] == "AWS::Events::Connection"
    definition = json.dumps(next(each for each in resources.values() if "StateMachine" in each["Type"]))
    assert "HuggingFace" in definition
    assert "shop" not in definition


def test_a_secret_is_not_written_down() -> None:
    wrong: Any = "hunter2"
    with pytest.raises(DefinitionError, match=r"value= of a connection is written down as a text") as caught:
        Connection.api_key("Shop", key="X-Api-Key", value=wrong)
    assert caught.value.diagnostics[0].code == "secret-in-source"
    assert "hunter2" not in str(caught.value)


def test_what_cannot_be_a_connection_is_refused() -> None:
    with pytest.raises(DefinitionError, match="'my shop' cannot name a resource"):
        Connection.bearer("my shop", token=SECRET)
    with pytest.raises(DefinitionError, match="the endpoint of the connection 'Shop' is 'http://a'"):
        Connection.oauth("Shop", client_id="a", client_secret=SECRET, endpoint="http://a")
    wrong: Any = "HEAD"
    with pytest.raises(DefinitionError, match="method is 'HEAD', expected one of 'GET', 'POST', 'PUT'"):
        Connection.oauth("Shop", client_id="a", client_secret=SECRET, endpoint="https://a", method=wrong)
