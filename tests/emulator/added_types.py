"""Resource types that moto's CloudFormation lacks, for the process of its server: import it there before the server starts.

Where moto has the service, the resource is made in moto's own backend, so that boto3 reads it back; what it lacks altogether
has an id and an ARN, and nothing else.
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Mapping
from typing import Any

from moto.apigateway.models import apigateway_backends
from moto.cloudfront.models import cloudfront_backends
from moto.core.common_models import CloudFormationModel
from moto.events.models import events_backends
from moto.iam.access_control import IAMPolicy, PermissionResult
from moto.s3.models import FakeBucket, s3_backends
from moto.secretsmanager.models import secretsmanager_backends


def _permission(self: FakeBucket, action: str, resource: str) -> PermissionResult:
    """Say what the policy of a bucket permits; moto takes no notice of conditions: here a statement with one is passed over."""
    if self.policy is None:
        return PermissionResult.NEUTRAL
    policy = json.loads(self.policy)
    policy["Statement"] = [each for each in policy["Statement"] if "Condition" not in each]
    return IAMPolicy(json.dumps(policy)).is_action_permitted(action, resource)


FakeBucket.get_permission = _permission  # type: ignore[method-assign]

Made = tuple[str, Mapping[str, str]]
Make = Callable[[str, dict[str, Any], str, str], Made]
"""From the name, the properties, the account and the Region to what `Ref` gives and the attributes."""


ADDED: list[type[CloudFormationModel]] = []
"""The classes: moto finds them as long as somebody holds them."""


def adds(resource_type: str) -> Callable[[Make], Make]:
    """Add a type to moto's CloudFormation: it looks for direct subclasses of one class, in modules of its own."""

    def add(make: Make) -> Make:
        class Added(CloudFormationModel):
            __module__ = "moto.events.models"

            def __init__(self, physical_resource_id: str, attributes: Mapping[str, str]) -> None:
                self.physical_resource_id = physical_resource_id
                self.attributes = attributes

            @staticmethod
            def cloudformation_name_type() -> str:
                return ""

            @staticmethod
            def cloudformation_type() -> str:
                return resource_type

            @classmethod
            def has_cfn_attr(cls, attr: str) -> bool:
                return True

            def get_cfn_attribute(self, name: str) -> str:
                return self.attributes[name]

            @classmethod
            def create_from_cloudformation_json(
                cls, resource_name: str, cloudformation_json: dict[str, Any], account: str, region: str, **_: Any
            ) -> Any:
                return cls(*make(resource_name, cloudformation_json["Properties"], account, region))

            @classmethod
            def update_from_cloudformation_json(cls, original_resource: Any, *_: Any) -> Any:
                return original_resource

            @classmethod
            def delete_from_cloudformation_json(cls, *_: Any) -> None:
                return

            @property
            def is_created(self) -> bool:
                return True

        ADDED.append(Added)
        return make

    return add


def named(name: str) -> str:
    """Give a name as CloudFormation makes one."""
    return f"{name}-{uuid.uuid4().hex[:12]}"


@adds("AWS::ApiGateway::Authorizer")
def authorizer(name: str, properties: dict[str, Any], account: str, region: str) -> Made:
    """Make an authorizer of an API."""
    made = apigateway_backends[account][region].create_authorizer(
        properties["RestApiId"],
        properties["Name"],
        properties["Type"],
        authorizer_uri=properties["AuthorizerUri"],
        identity_source=properties["IdentitySource"],
        identiy_validation_expression=properties["IdentityValidationExpression"],
        authorizer_result_ttl=properties["AuthorizerResultTtlInSeconds"],
    )
    return made.id, {"AuthorizerId": made.id}


@adds("AWS::ApiGateway::Method")
def method(name: str, properties: dict[str, Any], account: str, region: str) -> Made:
    """Make a method with all that it has; moto itself leaves out most of it, and knows no MOCK."""
    backend = apigateway_backends[account][region]
    place = (properties["RestApiId"], properties["ResourceId"], properties["HttpMethod"])
    integration = properties["Integration"]
    backend.put_method(
        *place,
        properties["AuthorizationType"],
        authorizer_id=properties.get("AuthorizerId"),
        request_models=properties.get("RequestModels"),
        request_validator_id=properties.get("RequestValidatorId"),
    )
    backend.put_integration(
        *place,
        integration["Type"],
        integration.get("Uri", ""),
        integration_method=integration.get("IntegrationHttpMethod", "POST"),
        credentials=integration.get("Credentials"),
        request_templates=integration.get("RequestTemplates"),
        passthrough_behavior=integration.get("PassthroughBehavior"),
        request_parameters=integration.get("RequestParameters"),
    )
    for response in properties.get("MethodResponses", ()):
        backend.put_method_response(*place, response["StatusCode"], {}, response.get("ResponseParameters", {}))
    for response in integration.get("IntegrationResponses", ()):
        backend.put_integration_response(
            *place,
            response["StatusCode"],
            response.get("SelectionPattern", ""),
            response.get("ResponseTemplates", {}),
            response.get("ResponseParameters", {}),
            "",
        )
    return named(name), {}


@adds("AWS::ApiGateway::Model")
def model(name: str, properties: dict[str, Any], account: str, region: str) -> Made:
    """Make the model of a body."""
    called = name.replace("-", "")
    apigateway_backends[account][region].create_model(
        properties["RestApiId"], called, properties["ContentType"], "", json.dumps(properties["Schema"])
    )
    return called, {}


@adds("AWS::ApiGateway::RequestValidator")
def request_validator(name: str, properties: dict[str, Any], account: str, region: str) -> Made:
    """Make a validator of an API."""
    made = apigateway_backends[account][region].create_request_validator(
        properties["RestApiId"], properties["Name"], properties["ValidateRequestBody"], False
    )
    return made.id, {"RequestValidatorId": made.id}


@adds("AWS::ApiGateway::Stage")
def stage(name: str, properties: dict[str, Any], account: str, region: str) -> Made:
    """Make a stage of an API."""
    deployment = properties["DeploymentId"]
    apigateway_backends[account][region].create_stage(
        properties["RestApiId"],
        properties["StageName"],
        getattr(deployment, "id", deployment),
        tracing_enabled=properties["TracingEnabled"],
    )
    return properties["StageName"], {}


@adds("AWS::ApiGateway::GatewayResponse")
def gateway_response(name: str, properties: dict[str, Any], account: str, region: str) -> Made:
    """Make what API Gateway answers itself."""
    apigateway_backends[account][region].put_gateway_response(
        properties["RestApiId"], properties["ResponseType"], 0, properties["ResponseParameters"], {}
    )
    return named(name), {}


@adds("AWS::Events::Connection")
def connection(name: str, properties: dict[str, Any], account: str, region: str) -> Made:
    """Make a connection."""
    made = events_backends[account][region].create_connection(
        named(name), "", properties["AuthorizationType"], properties["AuthParameters"]
    )
    return made.name, {"Arn": made.arn}


@adds("AWS::IoT::Authorizer")
def iot_authorizer(name: str, properties: dict[str, Any], account: str, region: str) -> Made:
    """Make a custom authorizer; moto has none."""
    called = named(name)
    return called, {"Arn": f"arn:aws:iot:{region}:{account}:authorizer/{called}"}


@adds("AWS::S3::BucketPolicy")
def bucket_policy(name: str, properties: dict[str, Any], account: str, region: str) -> Made:
    """Set the policy of a bucket."""
    policy = json.dumps(properties["PolicyDocument"]).encode()
    s3_backends[account]["aws"].put_bucket_policy(properties["Bucket"], policy)
    return properties["Bucket"], {}


@adds("AWS::SecretsManager::Secret")
def secret(name: str, properties: dict[str, Any], account: str, region: str) -> Made:
    """Make a secret with a value of its own."""
    text = secretsmanager_backends[account][region].create_secret(
        name=named(name),
        secret_string=uuid.uuid4().hex * 2,
        secret_binary=None,
        description=None,
        tags=None,
        kms_key_id=None,
        client_request_token=None,
        replica_regions=[],
        force_overwrite=False,
    )
    arn = json.loads(text)["ARN"]
    return arn, {"Id": arn}


@adds("AWS::CloudFront::Distribution")
def distribution(name: str, properties: dict[str, Any], account: str, region: str) -> Made:
    """Make a distribution; the API writes lists with their lengths, CloudFormation without."""
    given = properties["DistributionConfig"]
    behaviour = {**given["DefaultCacheBehavior"], "AllowedMethods": {"Items": {"Method": ["GET", "HEAD"]}}}
    origins = [{**each, "S3OriginConfig": {"OriginAccessIdentity": ""}} for each in given["Origins"]]
    made, _, _ = cloudfront_backends[account]["aws"].create_distribution(
        {
            "CallerReference": uuid.uuid4().hex,
            "Enabled": "true",
            "DefaultRootObject": given["DefaultRootObject"],
            "Origins": {"Items": origins},
            "DefaultCacheBehavior": behaviour,
        },
        [],
    )
    return made.id, {"DomainName": made.domain_name, "Id": made.id}


@adds("AWS::CloudFront::OriginAccessControl")
def origin_access_control(name: str, properties: dict[str, Any], account: str, region: str) -> Made:
    """Make what lets a distribution read a bucket."""
    config = properties["OriginAccessControlConfig"]
    made = cloudfront_backends[account]["aws"].create_origin_access_control(config)
    return made.id, {"Id": made.id}


@adds("AWS::CloudFront::ResponseHeadersPolicy")
def response_headers_policy(name: str, properties: dict[str, Any], account: str, region: str) -> Made:
    """Make a policy of headers; moto has none."""
    made = str(uuid.uuid4())
    return made, {"Id": made}
