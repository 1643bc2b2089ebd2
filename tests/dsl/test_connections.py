"""Connections: what a template says of them, and that no secret stands anywhere."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sfgen import Parameter, Workflow
from sfgen.aws import http
from sfgen.errors import DefinitionError
from tests.oracles.fixtures import Oracles

SECRET = http.Secret("shop", key="token")

CONNECTIONS = [
    http.Connection.basic("shop", username=Parameter("ShopUser"), password=SECRET, description="The shop"),
    http.Connection.api_key("shop", key="X-Api-Key", value=http.Secret("shop"), query={"tenant": "a", "t": SECRET}),
    http.Connection.bearer("shop", token=http.Secret.parameter("ShopToken"), headers={"X-Tenant": Parameter("Tenant")}),
    http.Connection.oauth(
        "shop",
        client_id="abc",
        client_secret=SECRET,
        endpoint="https://login.example.com/token",
        token_body={"scope": "read"},
        body={"key": SECRET},
    ),
]


@pytest.mark.parametrize("connection", CONNECTIONS, ids=lambda connection: connection.kind)
def test_others_accept_the_resource(connection: http.Connection, oracles: Oracles) -> None:
    names = ["ShopUser", "ShopToken", "Tenant"]
    text = json.dumps(connection.resource())
    template = {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Parameters": {name: {"Type": "String"} for name in names if name in text},
        "Resources": {"Shop": connection.resource()},
    }
    assert oracles.cfn_lint_template(template) == []


def test_each_kind_has_its_members() -> None:
    basic, key, bearer, oauth = (connection.resource()["Properties"] for connection in CONNECTIONS)
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
        "ApiKeyValue": {"Fn::Sub": "Bearer ${ShopToken}"},
    }
    assert bearer["AuthParameters"]["InvocationHttpParameters"]["HeaderParameters"] == [
        {"Key": "X-Tenant", "Value": {"Ref": "Tenant"}, "IsValueSecret": False}
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
    connection = http.Connection.bearer("shop", token=SECRET, kms_key="alias/shop", resource_configuration=arn)
    properties = connection.resource()["Properties"]
    assert properties["KmsKeyIdentifier"] == "alias/shop"
    assert properties["InvocationConnectivityParameters"] == {"ResourceParameters": {"ResourceConfigurationArn": arn}}


def test_the_definition_has_the_arn_as_a_substitution() -> None:
    connection = http.Connection.bearer("hugging-face", token=SECRET)
    workflow = Workflow("one")
    workflow.start_at(http.get("Ask", url="https://a.example.com/", connection=connection))
    made = workflow.compile().to_json()
    assert '"ConnectionArn": "${HuggingFaceConnectionArn}"' in made
    assert "shop" not in made


def test_a_secret_is_not_written_down() -> None:
    wrong: Any = "hunter2"
    with pytest.raises(DefinitionError, match=r"value= of a connection is written down as a text") as caught:
        http.Connection.api_key("shop", key="X-Api-Key", value=wrong)
    assert caught.value.diagnostics[0].code == "secret-in-source"
    assert "hunter2" not in str(caught.value)


def test_the_name_of_a_secret_is_constant() -> None:
    with pytest.raises(DefinitionError, match="the name of a secret holds a reference"):
        http.Secret(f"shop-{Parameter('Stage')}")


def test_what_cannot_be_a_connection_is_refused() -> None:
    with pytest.raises(DefinitionError, match="'my shop' cannot be the name of a connection"):
        http.Connection.bearer("my shop", token=SECRET)
    with pytest.raises(DefinitionError, match="the endpoint 'http://a' is no HTTPS address"):
        http.Connection.oauth("shop", client_id="a", client_secret=SECRET, endpoint="http://a")
    wrong: Any = "HEAD"
    with pytest.raises(DefinitionError, match="method is 'HEAD', expected one of 'GET', 'POST', 'PUT'"):
        http.Connection.oauth("shop", client_id="a", client_secret=SECRET, endpoint="https://a", method=wrong)
